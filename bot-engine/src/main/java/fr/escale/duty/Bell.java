package fr.escale.duty;

import java.time.Instant;
import java.util.List;

/** One way of calling staff who do not look at the desk. What it says names no person and repeats no words. */
public interface Bell {
    /** The ways there are. */
    enum Kind {
        PUSH,
        MAIL,
        WEBHOOK
    }

    Kind kind();

    /** Calls these members of staff; it takes some seconds at most, and does not fail. */
    Rung ring(Ring ring, List<Staff.Member> whom);

    /**
     * Shows that it would ring, without calling anybody who is off duty.
     *
     * @param onDuty who may be shown something
     */
    Proof prove(List<Staff.Member> onDuty, Instant now);

    /**
     * What is told.
     *
     * @param step the rung of the ladder, as in {@link Alerts.Alert}
     */
    record Ring(String conversation, Alerts.Cause cause, int step, Instant raised) {}

    /**
     * What became of it.
     *
     * @param taken calls that a phone's service, a mail server or a webhook took on
     * @param failed calls that none did
     */
    record Rung(int taken, int failed) {
        public static final Rung NONE = new Rung(0, 0);

        public Rung and(Rung other) {
            return new Rung(taken + other.taken, failed + other.failed);
        }
    }

    /** What a proof has shown. */
    enum State {
        WORKS,
        /** It is not set, which is no fault. */
        OFF,
        /** It is set, and nobody on duty would hear it. */
        NOBODY_HEARS,
        /** The other side does not answer. */
        UNREACHABLE,
        /** The other side answers, and does not take it. */
        REFUSED
    }

    record Proof(Kind kind, State state) {
        public boolean isBroken() {
            return state == State.UNREACHABLE || state == State.REFUSED;
        }
    }
}
