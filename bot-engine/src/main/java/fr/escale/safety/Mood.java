package fr.escale.safety;

/** What somebody who was just in danger says without telling of a danger anew. */
public enum Mood {
    /** That it was not meant. */
    JOKE,
    /** Thanks, or that it is better. */
    BETTER,
    /** Wants it to stay secret. */
    SECRET,
    /** Anything else. */
    STILL_HERE
}
