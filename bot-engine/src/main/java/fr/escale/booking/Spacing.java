package fr.escale.booking;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import java.time.Duration;

/** How much time has to lie between two appointments, by where they are. */
record Spacing(Duration buffer, Duration travel) {
    /** What must never be: two at once. */
    static final Spacing NONE = new Spacing(Duration.ZERO, Duration.ZERO);

    static Spacing of(Limits limits) {
        return new Spacing(limits.buffer(), limits.travel());
    }

    /** The way between two places; where a place is not known, it is another one. */
    Duration between(Place one, Place other) {
        return isWay(one, other) ? travel : buffer;
    }

    boolean clash(Span one, Place there, Span other, Place elsewhere) {
        var gap = between(there, elsewhere);
        return one.overlaps(other.start().minus(gap), other.end().plus(gap));
    }

    private static boolean isWay(Place one, Place other) {
        if (!one.kind().isOnSite() || !other.kind().isOnSite()) return false;
        if (!one.commune().isEmpty() && one.commune().equals(other.commune())) return false;
        boolean same = one.id().equals(other.id()) && one.address().equals(other.address());
        return !same || one.kind() == PlaceKind.HOME;
    }
}
