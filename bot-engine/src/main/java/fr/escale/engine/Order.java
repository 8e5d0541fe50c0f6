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
    HELP
}
