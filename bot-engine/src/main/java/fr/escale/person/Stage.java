package fr.escale.person;

/** Where somebody is on their path, as a professional sees it; in the order in which people mostly come through them. */
public enum Stage {
    /** They have written. */
    CONTACT,
    /** We know what they are looking for. */
    SPOTTED,
    /** They have taken a step again. */
    REMOBILISED,
    /** Somebody goes along with them. */
    ACCOMPANIED,
    /** They go on elsewhere, or without us. */
    LEFT
}
