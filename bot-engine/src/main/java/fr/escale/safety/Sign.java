package fr.escale.safety;

/** What a message tells about who is in danger. */
public enum Sign {
    /** Under eighteen. */
    MINOR,
    /** A boy or a man. */
    MAN,
    /** Cannot speak aloud, or cannot call. */
    CANNOT_SPEAK,
    /** Who writes is worried about somebody else. */
    FOR_SOMEBODY
}
