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

    /** Whatever is farther away than that is in nobody's way. */
    Duration farthest() {
        return travel.compareTo(buffer) > 0 ? travel : buffer;
    }

    boolean clash(Span one, Place there, Span other, Place elsewhere) {
        if (one.overlaps(other)) return true;
        var gap = between(there, elsewhere);
        return !gap.isZero()
                && one.overlaps(other.start().minus(gap), other.end().plus(gap));
    }

    private static boolean isWay(Place one, Place other) {
        if (!one.kind().isOnSite() || !other.kind().isOnSite() || isSame(one, other)) return false;
        return one.commune().isEmpty() || !one.commune().equals(other.commune());
    }

    /** A place of the referent's is itself, whatever its address was when it was booked; the van and a home are not. */
    private static boolean isSame(Place one, Place other) {
        boolean roams = one.kind() == PlaceKind.VAN || one.kind() == PlaceKind.HOME;
        return one.id().equals(other.id())
                && (!roams || !one.address().isEmpty() && one.address().equals(other.address()));
    }
}
