package fr.escale.booking;

import java.time.LocalDate;

/** Which referent's day. */
record DayId(String referent, LocalDate day) {
    /** As the store names it: "r1:2026-11-24". */
    String text() {
        return referent + ":" + day;
    }

    /** What {@link #text} wrote. */
    static DayId read(String text) {
        var parts = text.split(":", 2);
        return new DayId(parts[0], LocalDate.parse(parts[1]));
    }
}
