package fr.escale.console.agenda;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;

/** How long a request may wait for the referent, in working days: Monday to Friday, without public holidays. */
final class Patience {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Patience() {}

    /** The same hour so many working days later; what was asked on a day off counts from the next morning of work on. */
    static Instant end(Instant asked, int days, ZoneId zone, Predicate<LocalDate> holiday) {
        Predicate<LocalDate> works = day -> !WEEKEND.contains(day.getDayOfWeek()) && !holiday.test(day);
        ZonedDateTime at = asked.atZone(zone);
        if (!works.test(at.toLocalDate())) {
            at = next(at, works).toLocalDate().atStartOfDay(zone);
        }
        for (int i = 0; i < days; i++) {
            at = next(at, works);
        }
        return at.toInstant();
    }

    private static ZonedDateTime next(ZonedDateTime at, Predicate<LocalDate> works) {
        ZonedDateTime day = at.plusDays(1);
        while (!works.test(day.toLocalDate())) {
            day = day.plusDays(1);
        }
        return day;
    }
}
