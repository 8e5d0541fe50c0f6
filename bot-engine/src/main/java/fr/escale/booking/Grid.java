package fr.escale.booking;

import fr.escale.team.TeamCard.Opening;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The slots there are, free or not: the opening hours cut into equal lengths. Lengths are counted in real time, so that
 * slots never overlap when the clock changes; of an hour that the clock shows twice only the first is used, because a
 * person would not know which one is meant.
 *
 * @param closed days on which nobody receives
 */
record Grid(List<Opening> hours, Duration length, ZoneId zone, Predicate<LocalDate> closed) {
    /** The slots of a day, soonest first. */
    List<Slot> on(LocalDate day) {
        if (closed.test(day)) return List.of();
        return hours.stream()
                .filter(opening -> opening.day() == day.getDayOfWeek())
                .flatMap(opening -> cut(opening, day))
                .filter(this::unambiguous)
                .map(start -> new Slot(SlotId.of(start).text(), start, length))
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    private Stream<ZonedDateTime> cut(Opening opening, LocalDate day) {
        var from = day.atTime(opening.from()).atZone(zone);
        var to = day.atTime(opening.to()).atZone(zone).toInstant();
        return Stream.iterate(from, start -> !start.plus(length).toInstant().isAfter(to), start -> start.plus(length));
    }

    private boolean unambiguous(ZonedDateTime start) {
        return start.equals(start.withEarlierOffsetAtOverlap());
    }
}
