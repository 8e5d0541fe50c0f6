package fr.escale.booking;

/** Whether somebody drives the person there. */
public enum Lift {
    /** Nobody asked. */
    NONE,
    /** The person asked; the referent has not answered. */
    ASKED,
    FOUND,
    NOT_FOUND
}
