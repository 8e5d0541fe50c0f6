package fr.escale.booking;

/** Whether somebody drives the person there. */
public enum Lift {
    /** Nobody asked. */
    NONE,
    /** The person asked; the referent has not answered. */
    ASKED,
    FOUND,
    NOT_FOUND;

    /** What it is at another time: who drives, or does not, has said so of the first one. */
    Lift again() {
        return this == ASKED || this == FOUND ? ASKED : NONE;
    }
}
