package fr.escale.tour;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stop as the referent plans it: once, or again and again. Pure arithmetic.
 *
 * @param id six characters of a–z and 0–9
 * @param aboard who is on board; may be empty
 * @param since no stop before that day
 * @param until no stop after that day, but those that were changed: whoever meant to come must be told; null without
 *     an end
 * @param changes what is different on single days, by the day planned
 */
record Plan(
        String id,
        Rhythm rhythm,
        Hours hours,
        Venue venue,
        boolean bookable,
        String aboard,
        LocalDate since,
        @Nullable LocalDate until,
        Map<LocalDate, Change> changes) {
    Plan {
        changes = Map.copyOf(changes);
    }

    /**
     * Its stops from one day to another, both included, in no particular order.
     *
     * @param closed days on which nobody goes out by rule; who names one day means it
     */
    List<Stop> between(LocalDate from, LocalDate to, ZoneId zone, Predicate<LocalDate> closed) {
        var planned = from.datesUntil(to.plusDays(1));
        return Stream.concat(planned, changes.keySet().stream())
                .distinct()
                .flatMap(day -> on(day, zone, closed).stream())
                .filter(stop -> !stop.start().toLocalDate().isBefore(from))
                .filter(stop -> !stop.start().toLocalDate().isAfter(to))
                .toList();
    }

    /** The stop planned for that day, wherever and whenever it is by now. */
    Optional<Stop> on(LocalDate day, ZoneId zone, Predicate<LocalDate> closed) {
        boolean falls = rhythm.falls(day)
                && !day.isBefore(since)
                && (until == null || !day.isAfter(until) || changes.containsKey(day))
                && (rhythm instanceof Rhythm.Once || !closed.test(day));
        return falls ? Optional.of(stop(day, zone)) : Optional.empty();
    }

    /** What is different on that day; a change without a mark when nothing is. */
    Change change(LocalDate day) {
        return changes.getOrDefault(day, Change.none(""));
    }

    /** The same plan with that day changed. */
    Plan with(LocalDate day, Change change) {
        var more = new HashMap<>(changes);
        more.put(day, change);
        return new Plan(id, rhythm, hours, venue, bookable, aboard, since, until, more);
    }

    /** The last day to which a stop was moved; that other day when it is later. */
    LocalDate lastDay(LocalDate other) {
        return changes.values().stream()
                .flatMap(change -> Stream.ofNullable(change.day()))
                .filter(day -> day.isAfter(other))
                .max(Comparator.naturalOrder())
                .orElse(other);
    }

    private Stop stop(LocalDate planned, ZoneId zone) {
        var change = change(planned);
        var day = change.day() == null ? planned : change.day();
        var times = change.hours() == null ? hours : change.hours();
        return new Stop(
                new StopId(id, planned).text(),
                day.atTime(times.from()).atZone(zone),
                day.atTime(times.to()).atZone(zone),
                change.venue() == null ? venue : change.venue(),
                bookable,
                aboard,
                change.off(),
                change.mark());
    }
}
