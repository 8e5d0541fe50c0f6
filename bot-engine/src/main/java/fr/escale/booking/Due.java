package fr.escale.booking;

import fr.escale.booking.Bookings.News;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an appointment that its person has yet to hear of.
 *
 * @param mark which change, and when
 * @param words what the referent says to it; may be empty
 * @param was where it was before a move that can still be taken back unheard; else null
 */
record Due(
        String mark, News.What what, String words, @Nullable Was was) {
    /** So long a move can be taken back before anybody hears of it. */
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(15);

    /** Where an appointment was, and what was chosen. */
    record Was(String slot, Choice choice) {}

    static Due of(News.What what, String words, @Nullable Was was, Instant now) {
        return new Due(Long.toString(now.toEpochMilli(), Character.MAX_RADIX), what, words, was);
    }

    News news(Taken taken) {
        return new News(taken.conversation(), taken.slot(), mark, what, words);
    }

    boolean isMove() {
        return what == News.What.MOVED;
    }

    /** Whether it is time to tell it; nobody waits longer because a clock was set back. */
    boolean isRipe(Instant now) {
        var at = Instant.ofEpochMilli(Long.parseLong(mark, Character.MAX_RADIX));
        return was == null || !at.plus(SECOND_THOUGHTS).isAfter(now) || at.isAfter(now);
    }

    /** Something else has changed since: there is no simply going back. */
    Due settled() {
        return new Due(mark, what, words, null);
    }
}
