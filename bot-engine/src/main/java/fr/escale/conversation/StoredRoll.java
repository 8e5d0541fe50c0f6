package fr.escale.conversation;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The roll as others use it: read from memory, and what was opened is noted in the conversation's document. */
@Component
class StoredRoll implements Roll {
    private final MemoryRoll rows;
    private final Conversations conversations;

    StoredRoll(MemoryRoll rows, Conversations conversations) {
        this.rows = rows;
        this.conversations = conversations;
    }

    @Override
    public Stream<Row> find(String words) {
        return rows.find(words);
    }

    @Override
    public Optional<Row> row(String conversation) {
        return rows.row(conversation);
    }

    @Override
    public boolean isWhole() {
        return rows.isWhole();
    }

    @Override
    public void opened(String conversation, String line) {
        int number = StoredTranscripts.number(conversation, line);
        if (conversations.find(conversation).filter(c -> c.isNewsAt(number)).isPresent()) {
            conversations.change(conversation, c -> {
                c.seen(number);
                return true;
            });
        }
    }
}
