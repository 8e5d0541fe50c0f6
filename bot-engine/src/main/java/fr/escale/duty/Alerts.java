package fr.escale.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff must hear of though they do not look at the desk. */
public interface Alerts {
    /** What an alert is about; the first is the more urgent. */
    enum Cause {
        /** Somebody may be in danger. */
        DISTRESS,
        /** Somebody has waited for a human longer than they were told. */
        WAITING
    }

    /**
     * Raises an alert, or makes the open one of that conversation louder. Saying it again with the same key changes
     * nothing, so that a turn can be done again.
     *
     * @param key what raised it: the message's id
     * @param commune INSEE code of the person's commune; null when it is not known
     * @param why in French, never words of the person
     */
    void raise(String conversation, Cause cause, String why, String key, @Nullable String commune, Instant now);

    /** Somebody looks after it: nothing climbs any further. Nothing happens when none is open. */
    void acknowledge(String conversation, String by, Instant now);

    /** Nothing is to be done any more: a human has given the conversation back, or it was erased. */
    void end(String conversation, Instant now);

    /** Those not ended, the most urgent first, then the longest open. */
    List<Alert> open();

    /**
     * One alert as the desk shows it.
     *
     * @param step how far it has climbed: 0 whoever is on duty, 1 the backup, 2 everyone
     * @param acknowledgedBy who looks after it, an e-mail address of staff; null while nobody does
     */
    record Alert(
            String conversation,
            Cause cause,
            String why,
            Instant raised,
            int step,
            @Nullable String acknowledgedBy) {}
}
