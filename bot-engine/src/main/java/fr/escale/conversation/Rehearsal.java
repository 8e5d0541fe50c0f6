package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import fr.escale.flow.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Writes, reads and erases lines of a transcript that is nobody's before the program says that it is ready. The first
 * proof of a sending takes a cold program a quarter of a second, and whoever dies in that time sends again; and a store
 * that takes no line must not be found out by somebody's message.
 */
@Component
class Rehearsal implements ApplicationRunner {
    /** Conversations have random ids: this is none of them. */
    static final String NOBODY = "rehearsal";

    private static final int ROUNDS = 10;

    private final Buckets buckets;
    private final InstantSource clock;

    Rehearsal(Buckets buckets, InstantSource clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments none) {
        buckets.delete(NOBODY, 0);
        var now = clock.instant();
        IntStream.range(0, ROUNDS).forEach(n -> buckets.append(NOBODY, List.of(line(n, now))));
        if (buckets.read(NOBODY, 0).size() != ROUNDS) {
            throw new IllegalStateException("The store does not keep what is written to it");
        }
        buckets.delete(NOBODY, 0);
    }

    private static Item line(int n, Instant now) {
        var words = Reply.text("…");
        return new Item(n, now, Author.BOT, Urgency.REPLY, State.SENT, words, null, null, "", null, "", Grasp.NONE);
    }
}
