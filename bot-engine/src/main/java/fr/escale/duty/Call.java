package fr.escale.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Somebody may be called for people in danger: the same hours on every day from the first to the last.
 *
 * @param who e-mail address of staff
 * @param to at or before {@code from}: on the day after; the same hour is a whole day
 */
public record Call(String id, String who, LocalDate first, LocalDate last, LocalTime from, LocalTime to) {
    boolean covers(LocalDateTime at) {
        return coversFrom(at.toLocalDate(), at) || coversFrom(at.toLocalDate().minusDays(1), at);
    }

    private boolean coversFrom(LocalDate day, LocalDateTime at) {
        return begins(day) && !at.isBefore(day.atTime(from)) && at.isBefore(end(day));
    }

    /** Whether it begins on that day, too. */
    boolean begins(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private LocalDateTime end(LocalDate day) {
        return to.isAfter(from) ? day.atTime(to) : day.plusDays(1).atTime(to);
    }

    /** Whether it is over on that day, what lasts into it aside. */
    public boolean isOver(LocalDate day) {
        return last.isBefore(day);
    }
}
