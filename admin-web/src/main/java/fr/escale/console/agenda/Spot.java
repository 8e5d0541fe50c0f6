package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.tour.Stop;
import fr.escale.tour.Timetable;
import fr.escale.tour.Timetable.Listed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With whom and where: one choice of a form.
 *
 * @param key "r1/office"
 * @param who the referent's first name
 */
record Spot(String key, String who, String name) {
    /** Every choice there is, by referent; the van last. */
    static List<Spot> of(List<Referent> referents) {
        return referents.stream().flatMap(one -> of(one).stream()).toList();
    }

    static List<Spot> of(Referent referent) {
        var spots = new ArrayList<Spot>();
        referent.places().forEach(place -> spots.add(spot(referent, place.id(), place.name())));
        spots.add(spot(referent, Place.VAN, say("Dans le camion")));
        return spots;
    }

    private static Spot spot(Referent referent, String place, String name) {
        return new Spot(referent.id() + "/" + place, referent.name(), name);
    }

    /** The place behind a key at that time; empty when there is none, or the van stands nowhere then. */
    static Optional<Place> place(Referent referent, String id, LocalDateTime start, Timetable timetable) {
        if (id.equals(Place.VAN)) return van(start, timetable);
        return referent.places().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private static Optional<Place> van(LocalDateTime start, Timetable timetable) {
        return timetable.between(start.toLocalDate(), start.toLocalDate()).stream()
                .map(Listed::stop)
                .filter(stop -> !stop.cancelled() && isThere(stop, start))
                .map(stop -> stop.venue())
                .map(venue -> new Place(
                        Place.VAN, PlaceKind.VAN, say("Dans le camion"), venue.words(), venue.commune(), venue.point()))
                .findFirst();
    }

    private static boolean isThere(Stop stop, LocalDateTime at) {
        return !stop.start().toLocalDateTime().isAfter(at)
                && stop.end().toLocalDateTime().isAfter(at);
    }
}
