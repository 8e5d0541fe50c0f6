package fr.escale.booking;

/** How an appointment stands. */
public enum Standing {
    /** Kept for some minutes, not booked. */
    HELD,
    /** A request that the referent has not answered; nobody else gets the time meanwhile. */
    ASKED,
    BOOKED,
    CAME,
    /** Did not come, and said so. */
    EXCUSED,
    /** Did not come. */
    MISSED,
    /** Off: the time is free again. */
    CANCELLED;

    /** Whether it is to take place, or asked for. */
    boolean isPlanned() {
        return this == ASKED || this == BOOKED;
    }
}
