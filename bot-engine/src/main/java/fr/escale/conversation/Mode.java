package fr.escale.conversation;

/** Who speaks in a conversation. */
public enum Mode {
    /** The bot. */
    BOT,
    /** The bot still helps, and a human has been asked for. */
    WAITING,
    /** A human holds it; the bot is silent. */
    HUMAN
}
