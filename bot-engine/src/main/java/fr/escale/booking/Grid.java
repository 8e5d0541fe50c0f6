package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        var spacing = Spacing.of(referent.limits());
        var promised = referent.hoursOn(day, closed.test(day)).stream()
                .flatMap(hours -> first(day, referent, hours, length).stream())
                .flatMap(first -> cut(first, spacing.buffer()).stream())
                .filter(candidate -> !isElsewhere(candidate.span(), candidate.place(), stops, spacing));
        var aboard = stops.stream()
                .filter(Stop::bookable)
                .map(stop -> first(referent, stop, length))
                .flatMap(first -> cut(first, spacing.buffer()).stream());
        return Stream.concat(promised, aboard)
                .sorted(Comparator.comparing(candidate -> candidate.span().start()))
                .toList();
    }

    private Optional<Candidate> first(LocalDate day, Referent referent, Hours hours, Duration length) {
        var closing = day.atTime(hours.to()).atZone(zone).toInstant();
        var start = day.atTime(hours.from()).atZone(zone);
        boolean anywhere = hours.at().isEmpty();
        return place(referent, hours)
                .map(place -> new Candidate(referent.id(), Span.of(start, length), place, anywhere, "", closing));
    }

    private static Candidate first(Referent referent, Stop stop, Duration length) {
        var closing = stop.end().toInstant();
        return new Candidate(referent.id(), Span.of(stop.start(), length), van(stop), false, stop.id(), closing);
    }

    /** Whether the van is somewhere else then, or on its way. */
    static boolean isElsewhere(Span span, Place place, List<Stop> stops, Spacing spacing) {
        if (stops.isEmpty()) return false;
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

    private static List<Candidate> cut(Candidate first, Duration buffer) {
        var cut = new ArrayList<Candidate>();
        var step = first.length().plus(buffer);
        boolean even = first.span().hasSameOffsetAt(first.closing());
        var span = first.span();
        while (!span.end().isAfter(first.closing())) {
            if (even || span.isUnambiguous()) cut.add(first.at(span));
            span = even ? span.laterByTheWall(step) : span.later(step);
        }
        return cut;
    }
}
