package fr.escale.engine;

/** What a person can always say, in every state. */
public enum Order {
    STOP,
    MENU,
    BACK,
    HUMAN,
    APPOINTMENT,
    CANCEL,
    ERASE,
    MY_DATA,
    HELP;

    /** Everybody's right, before anything else but distress, and while a human holds the conversation too. */
    boolean isRight() {
        return this == STOP || this == ERASE || this == MY_DATA;
    }
}
