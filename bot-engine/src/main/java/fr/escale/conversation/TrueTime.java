package fr.escale.conversation;

/** Whether this machine's clock may be believed. The channels tell: platforms put the time on every answer. */
public interface TrueTime {
    /** False while the clock and a platform's differ by more than a reminder can bear; true where nobody has told. */
    boolean agrees();
}
