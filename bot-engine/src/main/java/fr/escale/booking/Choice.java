package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Subject;
import fr.escale.tour.Stop;
import fr.escale.wish.Wish;
import java.time.Duration;
import java.util.Locale;

/**
 * What an appointment is for, where, and with whom.
 *
 * @param stop the tour's stop it is at; empty elsewhere
 * @param who the referent's first name
 */
record Choice(Subject subject, Place place, String stop, String who) {
    Choice at(Place other, String stop) {
        return new Choice(subject, other, stop, who);
    }

    Choice at(Stop there) {
        return at(Grid.van(there), there.id());
    }

    Choice lasting(Duration length) {
        return new Choice(new Subject(subject.id(), subject.name(), length), place, stop, who);
    }

    Choice with(Referent referent) {
        return new Choice(subject, place, stop, referent.name());
    }

    /** What looks for the same. */
    Search again() {
        return new Search(Wish.ANYTIME, subject.id(), place.id(), place.commune());
    }

    /** The place in a sentence: an office by its address, others by what they are called too. */
    String where() {
        var name = place.name();
        var address = place.address();
        if (place.kind() == PlaceKind.OFFICE && !address.isBlank()) return address;
        var called = name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
        return address.isBlank() ? called : called + ", " + address;
    }
}
