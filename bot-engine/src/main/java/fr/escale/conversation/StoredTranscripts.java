package fr.escale.conversation;

import fr.escale.conversation.Filing.Filed;
import fr.escale.person.Identities;
import fr.escale.person.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads transcripts: the buckets, and the lines that still stand in the conversation's document. */
@Component
class StoredTranscripts implements Transcripts {
    private static final int TAG = 6;

    private final Conversations conversations;
    private final Buckets buckets;
    private final Identities identities;
    private final Inbox inbox;
    private final Handled handled;
    private final Turns turns;

    StoredTranscripts(
            Conversations conversations,
            Buckets buckets,
            Identities identities,
            Inbox inbox,
            Handled handled,
            Turns turns) {
        this.conversations = conversations;
        this.buckets = buckets;
        this.identities = identities;
        this.inbox = inbox;
        this.handled = handled;
        this.turns = turns;
    }

    @Override
    public List<Line> after(String conversation, @Nullable String id) {
        return conversations
                .find(conversation)
                .map(c -> lines(c, number(c.id, id) + 1))
                .orElse(List.of());
    }

    @Override
    public List<Line> newest(String conversation, int most) {
        return conversations
                .find(conversation)
                .map(c -> lines(c, Math.max(0, c.next - most)))
                .orElse(List.of());
    }

    @Override
    public List<Line> answersTo(String conversation, String message) {
        var fresh = turns.answersTo(message);
        if (fresh.isPresent()) {
            return fresh.get().stream().map(item -> line(conversation, item)).toList();
        }
        return conversations.find(conversation).map(c -> answers(c, message)).orElse(List.of());
    }

    /** The newest buckets first: answers are asked for soon, or seldom. */
    private List<Line> answers(Conversation c, String message) {
        for (int from = c.next / Buckets.LINES * Buckets.LINES; from >= 0; from -= Buckets.LINES) {
            var found = items(c, from).stream()
                    .filter(item -> Turns.isAnswer(item, message))
                    .toList();
            if (!found.isEmpty()) {
                return found.stream().map(item -> line(c.id, item)).toList();
            }
        }
        return List.of();
    }

    @Override
    public Mode mode(String conversation) {
        return conversations.find(conversation).map(c -> c.mode).orElse(Mode.BOT);
    }

    @Override
    public Optional<String> conversationOf(Identity identity) {
        return identities.known(identity);
    }

    @Override
    public boolean awaitTurn(Filed message, Duration atMost) {
        var turn = turns.await(message.message());
        var isDone = turns.answersTo(message.message()).isPresent()
                || inbox.find(message.message()).filter(handled::has).isPresent();
        if (isDone) {
            turns.done(message.message());
        }
        return turns.awaited(message.message(), turn, atMost);
    }

    private List<Line> lines(Conversation c, int from) {
        return items(c, from).stream().map(item -> line(c.id, item)).toList();
    }

    /** What stands in both is the same line; the transcript knows better what became of it. */
    private List<Item> items(Conversation c, int from) {
        var byNumber = new TreeMap<Integer, Item>();
        c.items.forEach(item -> byNumber.put(item.n(), item));
        for (int number = from / Buckets.LINES; number <= c.next / Buckets.LINES; number++) {
            buckets.read(c.id, number).forEach(item -> byNumber.put(item.n(), item));
        }
        return new ArrayList<>(byNumber.tailMap(from, true).values());
    }

    private static Line line(String conversation, Item item) {
        return new Line(
                tag(conversation) + item.n(),
                item.at(),
                item.author(),
                item.content(),
                item.answers(),
                item.signed(),
                Line.Delivery.valueOf(item.state().name()),
                item.grasp(),
                item.why());
    }

    /** Ids of a conversation that was erased mean nothing in the one that came after it. */
    static int number(String conversation, @Nullable String id) {
        if (id == null || !id.startsWith(tag(conversation))) {
            return -1;
        }
        var digits = id.substring(tag(conversation).length());
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private static String tag(String conversation) {
        return conversation.substring(0, Math.min(TAG, conversation.length())) + "-";
    }
}
