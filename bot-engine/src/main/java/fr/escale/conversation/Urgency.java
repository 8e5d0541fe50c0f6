package fr.escale.conversation;

/** What a message, a waiting or a sending is worth: what stands first goes first. */
public enum Urgency {
    DISTRESS,
    HUMAN,
    REPLY,
    REMINDER,
    BROADCAST
}
