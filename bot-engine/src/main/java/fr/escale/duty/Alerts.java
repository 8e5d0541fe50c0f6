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
    default void raise(
            String conversation, Cause cause, String why, String key, @Nullable String commune, Instant now) {
        raise(conversation, cause, why, key, commune, null, now);
    }

    /**
     * The same where a human is talking to the person at this moment: they are called before anybody else, on duty or
     * not, and the others only when nobody has looked after it by the next rung.
     *
     * @param there their e-mail address; null when nobody is
     */
    void raise(
            String conversation,
            Cause cause,
            String why,
            String key,
            @Nullable String commune,
            @Nullable String there,
            Instant now);

    /** Somebody looks after it: nothing climbs any further. Nothing happens when none is open. */
    void acknowledge(String conversation, String by, Instant now);

    /**
     * Whoever holds the conversation has written in it: they look after what was raised, unless that was so recently
     * that their words may have been written before.
     *
     * @param line the number of their words in the conversation
     */
    void answered(String conversation, String by, int line, Instant now);

    /**
     * Words were taken back before they left. Whoever looked after it by words alone of which none stands any more does
     * not: it climbs on at once.
     *
     * @param last the number of the last line of a human that stands; -1 when there is none
     */
    void tookBack(String conversation, int last, Instant now);

    /** Nothing is to be done any more: a human has given the conversation back, or it was erased. */
    void end(String conversation, Instant now);

    /** Nothing is kept of it, as when its conversation is erased. */
    default void erase(String conversation, Instant now) {
        end(conversation, now);
    }

    /**
     * An alert was raised, has changed or has ended: told to listeners in every instance within two seconds or so.
     *
     * @param conversation whose alert it is
     */
    record Changed(String conversation) {}

    /** Those not ended, the most urgent first, then the longest open. */
    List<Alert> open();

    /** Those raised last, ended or not, newest first, with every step they took. */
    default List<History> latest(int most) {
        return List.of();
    }

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

    /** An alert and what became of it, in order. */
    record History(Alert alert, List<Trace> traces) {
        public History {
            traces = List.copyOf(traces);
        }
    }

    /** What can happen to an alert. */
    enum Happening {
        RAISED,
        LOUDER,
        RANG,
        /** Nobody was on duty or on call: only what waits to be read went out. */
        NOBODY_THERE,
        ACKNOWLEDGED,
        /** The words by which somebody looked after it were taken back. */
        TAKEN_BACK,
        ENDED
    }

    /**
     * One step of an alert. It names staff, never the person.
     *
     * @param step the rung it was on
     * @param who whom it called, or who did it: e-mail addresses of staff
     * @param rang how many calls were taken on by a phone's service, a mail server or a webhook
     * @param failed how many were not
     */
    record Trace(Instant at, Happening what, int step, List<String> who, int rang, int failed) {
        public Trace {
            who = List.copyOf(who);
        }
    }
}
