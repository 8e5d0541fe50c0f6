package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.tour.Stop;
import fr.escale.tour.Tour;
import java.util.Optional;

/** Ties what a referent writes down in the van to the stop it is at: where the van goes, or does not go, it follows. */
record Aboard(Traces stops, Tour tour) {
    /** The stop that this place is from beginning to end; its name leads to the slot from now on. Empty for none. */
    Optional<Stop> stop(String slot, Place place, Span span) {
        var found = find(place, span);
        found.ifPresent(stop -> stops.add(stop.id(), slot));
        return found;
    }

    /** Where it is at another time: with the van as long as that is there, else where this one usually receives. */
    Choice moved(Choice choice, Span before, String slot, Span span, Referent who) {
        if (!isTied(choice, before)) return choice;
        var stop = choice.stop();
        var there = stop.isEmpty()
                ? find(choice.place(), span)
                : tour.stop(stop).filter(one -> !one.cancelled() && isAt(one, span));
        if (there.isEmpty()) return choice.at(who.places().getFirst(), "");
        if (!stop.isEmpty()) stops.add(stop, slot);
        return choice;
    }

    private boolean isTied(Choice choice, Span span) {
        return !choice.stop().isEmpty() || find(choice.place(), span).isPresent();
    }

    /** Whoever typed another address means that one, wherever the van is. */
    private Optional<Stop> find(Place place, Span span) {
        if (place.kind() != PlaceKind.VAN) return Optional.empty();
        var day = span.promised().toLocalDate();
        return tour.between(day, day).stream()
                .filter(stop -> !stop.cancelled()
                        && place.address().equals(Grid.van(stop).address()))
                .filter(stop -> isAt(stop, span))
                .findFirst();
    }

    private static boolean isAt(Stop stop, Span span) {
        return span.isWithin(stop.start().toInstant(), stop.end().toInstant());
    }
}
