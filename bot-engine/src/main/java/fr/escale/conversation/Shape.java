package fr.escale.conversation;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.booking.Appointment;
import fr.escale.booking.Lift;
import fr.escale.booking.Slot;
import fr.escale.civil.Words;
import fr.escale.engine.Outcome;
import fr.escale.flow.Language;
import fr.escale.territory.Point;
import java.time.Instant;
import java.util.Locale;

/** How appointments and free times are shown, in words of a language. */
final class Shape {
    private static final String MAP = "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f#map=17/%1$.5f/%2$.5f";

    private Shape() {}

    static Outcome.Meeting of(Appointment one, Language language, Instant now) {
        return new Outcome.Meeting(
                one.slot(),
                one.start().toInstant(),
                when(one, language, now),
                one.where(),
                one.who(),
                map(one.place()),
                one.place().kind().isRequest() && isOpen(one),
                canRide(one));
    }

    /** Whether the referent has yet to say yes, or will have to. */
    private static boolean isOpen(Appointment one) {
        return switch (one.standing()) {
            case HELD, ASKED -> true;
            case BOOKED, CAME, EXCUSED, MISSED, CANCELLED -> false;
        };
    }

    static String when(Appointment one, Language language, Instant now) {
        return Words.sentence(one.start(), now, language.locale());
    }

    static String when(Slot slot, Language language, Instant now) {
        return Words.sentence(slot.start(), now, language.locale());
    }

    static String label(Slot slot, Language language, Instant now) {
        return Words.label(slot.start(), now, language.locale());
    }

    /** OpenStreetMap's own page, which needs no account and keeps no track. */
    private static String map(Place place) {
        Point point = place.point();
        return point == null || !place.kind().isOnSite()
                ? ""
                : String.format(Locale.ROOT, MAP, point.latitude(), point.longitude());
    }

    /** To a visit at home nobody has to be driven. */
    private static boolean canRide(Appointment one) {
        return one.lift() == Lift.NONE
                && one.place().kind().isOnSite()
                && one.place().kind() != PlaceKind.HOME;
    }
}
