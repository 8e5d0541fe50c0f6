package fr.escale.conversation;

/** What a message, a waiting or a sending is worth: what stands first goes first. */
public enum Urgency {
    DISTRESS,
    HUMAN,
    REPLY,
    /** What the person has to know though it comes late: off, moved, accepted, answered by now. */
    NEWS,
    /** What is worth nothing any more when it is late. */
    REMINDER,
    BROADCAST
}
