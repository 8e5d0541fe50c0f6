package fr.escale.conversation;

import fr.escale.conversation.Receipts.News;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is done about a message that its platform had taken, and then did not bring: once, however often it is told. */
@Component
class Losses {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Buckets buckets;
    private final Doorbell doorbell;
    private final Undelivered undelivered;
    private final Interruption interruption;
    private final InstantSource clock;

    Losses(
            Buckets buckets,
            Doorbell doorbell,
            Undelivered undelivered,
            Interruption interruption,
            InstantSource clock) {
        this.buckets = buckets;
        this.doorbell = doorbell;
        this.undelivered = undelivered;
        this.interruption = interruption;
        this.clock = clock;
    }

    void seeTo(Tag tag, News news, String why) {
        var now = clock.instant();
        interruption.change(tag.conversation(), Urgency.HUMAN, c -> {
            line(c, tag.n()).ifPresent(lost -> seeTo(c, lost, news, why, now));
            return true;
        });
    }

    private void seeTo(Conversation c, Item lost, News news, String why, Instant now) {
        if (!c.done.first("lost:" + lost.n())) {
            return;
        }
        if (news == News.DECLINED) {
            c.consents.decline(now);
        }
        if (isRing(lost)) {
            c.forgetRing();
            undelivered.note(c, lost.urgency(), why, now);
            return;
        }
        boolean mended = switch (news) {
            case WINDOW_CLOSED -> doorbell.keepAgain(c, lost, now);
            case LOST_FOR_NOW -> c.sayAgain(lost, now.plus(AGAIN), now);
            default -> false;
        };
        if (!mended) {
            undelivered.note(c, lost.urgency(), why, now);
        }
    }

    /** What the bot says as urgently as a human is a form, or goes out under a human's eyes. */
    private static boolean isRing(Item lost) {
        return lost.author() == Line.Author.BOT && lost.urgency() == Urgency.HUMAN;
    }

    private Optional<Item> line(Conversation c, int n) {
        return buckets.read(c.id, n / Buckets.LINES).stream()
                .filter(item -> item.n() == n)
                .findFirst()
                .or(() -> c.queue.item(n));
    }
}
