package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The slots there are, free or not: hours and stops cut into equal lengths with the buffer between them. Lengths are
 * counted in real time, so that slots never overlap when the clock changes; of an hour that the clock shows twice only
 * the first is used, because a person would not know which one is meant.
 *
 * @param closed days on which nobody receives by rule
 */
record Grid(ZoneId zone, Predicate<LocalDate> closed) {
    /** How a stop is called as a place. */
    private static final String VAN = "Au camion";

    /**
     * The slots of a referent's day, soonest first.
     *
     * @param stops where they are with the van that day; nothing else is offered meanwhile, and on the way
     */
    List<Candidate> on(LocalDate day, Referent referent, Duration length, List<Stop> stops) {
        if (referent.absence(day).isPresent()) return List.of();
        var found = new ArrayList<Candidate>();
        var spacing = Spacing.of(referent.limits());
        for (var hours : referent.hoursOn(day, closed.test(day))) {
            place(referent, hours).ifPresent(place -> {
                var first = new Candidate(
                        referent.id(),
                        day.atTime(hours.from()).atZone(zone),
                        length,
                        place,
                        hours.at().isEmpty(),
                        "");
                cut(first, day.atTime(hours.to()).atZone(zone), spacing.buffer()).stream()
                        .filter(candidate -> !isElsewhere(candidate.span(), place, stops, spacing))
                        .forEach(found::add);
            });
        }
        for (var stop : stops) {
            var first = new Candidate(referent.id(), stop.start(), length, van(stop), false, stop.id());
            found.addAll(cut(first, stop.end(), spacing.buffer()));
        }
        found.sort(Comparator.comparing(Candidate::start));
        return found;
    }

    /** Whether the van is somewhere else then, or on its way. */
    static boolean isElsewhere(Span span, Place place, List<Stop> stops, Spacing spacing) {
        return stops.stream().anyMatch(stop -> {
            var length = Duration.between(stop.start(), stop.end());
            return spacing.clash(span, place, Span.of(stop.start(), length), van(stop));
        });
    }

    static Place van(Stop stop) {
        var venue = stop.venue();
        return new Place(Place.VAN, PlaceKind.VAN, VAN, venue.words(), venue.commune(), venue.point());
    }

    private static Optional<Place> place(Referent referent, Hours hours) {
        if (!hours.at().isEmpty()) return referent.place(hours.at());
        var all = referent.places();
        return all.stream()
                .filter(place -> !place.kind().isRequest())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<Candidate> cut(Candidate first, ZonedDateTime end, Duration buffer) {
        var cut = new ArrayList<Candidate>();
        var last = end.minus(first.length()).toInstant();
        for (var start = first.start();
                !start.toInstant().isAfter(last);
                start = start.plus(first.length()).plus(buffer)) {
            if (isUnambiguous(start)) {
                cut.add(new Candidate(
                        first.referent(), start, first.length(), first.place(), first.anywhere(), first.stop()));
            }
        }
        return cut;
    }

    private static boolean isUnambiguous(ZonedDateTime start) {
        return start.equals(start.withEarlierOffsetAtOverlap());
    }
}
