package fr.escale.conversation;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether a message has had its turn: the conversation knows the newest, the transcript all others. */
@Component
class Handled {
    /** How far the clocks of two instances may differ, or one clock be set wrong and right again. */
    private static final Duration SKEW = Duration.ofHours(3);

    private final Conversations conversations;
    private final Buckets buckets;

    Handled(Conversations conversations, Buckets buckets) {
        this.conversations = conversations;
        this.buckets = buckets;
    }

    boolean has(Inbox.Row row) {
        return conversations.find(row.conversation()).filter(c -> has(c, row)).isPresent();
    }

    /** A message handled in this conversation, however long ago. */
    boolean has(Conversation c, Inbox.Row row) {
        return c.hasHandled(row.id()) || c.remembersNotAll() && inTranscript(c, row);
    }

    /** Lines are in the order of time: a bucket that begins before the message was filed is the last to look into. */
    private boolean inTranscript(Conversation c, Inbox.Row row) {
        for (int number = c.next / Buckets.LINES; number >= 0; number--) {
            var marks = buckets.marks(c.id, number);
            if (marks.stream().anyMatch(mark -> row.id().equals(mark.answers()))) {
                return true;
            }
            if (marks.stream().anyMatch(mark -> mark.at().isBefore(row.at().minus(SKEW)))) {
                return false;
            }
        }
        return false;
    }
}
