package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing said about when. */
sealed interface Said {
    /** Which days. */
    sealed interface Day extends Said {}

    /** Days of the calendar. A frame is a week or a month that weekdays can stand in. */
    record Dates(@Nullable LocalDate from, @Nullable LocalDate to, boolean frame) implements Day {
        static Dates on(LocalDate day) {
            return new Dates(day, day, false);
        }
    }

    /** Days of the week. */
    record Weekly(Set<DayOfWeek> days, Which which) implements Day {}

    /** Which of all those weekdays. */
    enum Which {
        /** "Mardi": the next one; today and in a week when it is one today and not too late. */
        ANY_NEXT,
        /** "Ce mardi", "ce week-end": the first one from today on. */
        THIS,
        /** "Mardi prochain": the first one after today. */
        COMING,
        /** "Le mardi". */
        EVERY
    }

    /** Minutes of the day, the last one excluded. */
    record Hours(int from, int until) implements Said {
        boolean contains(Hours other) {
            return from <= other.from && other.until <= until;
        }
    }

    /** Hours of one day, said at once: "ce soir". */
    record Moment(Dates day, Hours hours) implements Said {}

    /** Hours not wanted, said at once: "pas trop tôt". */
    record Unwanted(Hours hours) implements Said {}

    /** What cannot be. */
    record Wrong(Heard.Trouble trouble) implements Said {}

    /** Words between times. */
    enum Mark implements Said {
        ANYTIME,
        OR,
        NOT,
        NOT_BEFORE,
        BUT,
        SINCE
    }
}
