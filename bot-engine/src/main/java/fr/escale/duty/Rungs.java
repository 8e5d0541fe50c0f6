package fr.escale.duty;

import fr.escale.duty.Alerts.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Where an alert goes next, and when: pure reckoning on the rota. */
final class Rungs {
    static final int TOP = 2;
    /** At the top it rings again after so many waits. */
    private static final int PAUSES = 3;
    /** Nobody there: looked at again at the latest after this, for somebody may have come. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Rota rota;
    private final Duration distress;
    private final Duration waiting;

    Rungs(Rota rota, Duration distress, Duration waiting) {
        this.rota = rota;
        this.distress = distress;
        this.waiting = waiting;
    }

    /**
     * One step of the ladder.
     *
     * @param whom who is called; empty when nobody is on duty or on call
     * @param next the rung it goes on with
     * @param again when it goes on unless somebody looks after it
     */
    record Step(int rung, List<Staff.Member> whom, int next, Instant again) {}

    /** Before the first rung: whoever is talking to the person. */
    Step with(Staff.Member there, Cause cause, Instant now) {
        return new Step(0, List.of(there), 0, now.plus(pause(0, cause)));
    }

    /** The first rung from this one on that calls somebody. */
    Step from(int rung, Cause cause, String commune, Instant now) {
        boolean calls = cause == Cause.DISTRESS;
        for (int at = Math.min(rung, TOP); at <= TOP; at++) {
            var whom = rota.called(commune, at, now, calls);
            if (!whom.isEmpty()) {
                return new Step(at, whom, at + 1, now.plus(pause(at, cause)));
            }
        }
        return new Step(0, List.of(), 0, whenSomebodyComes(calls, now));
    }

    private Duration pause(int rung, Cause cause) {
        var once = cause == Cause.DISTRESS ? distress : waiting;
        return rung == TOP ? once.multipliedBy(PAUSES) : once;
    }

    private Instant whenSomebodyComes(boolean calls, Instant now) {
        var latest = now.plus(LONGEST);
        return rota.anybody(now, calls) instanceof Watch.From(Instant then) && then.isBefore(latest) ? then : latest;
    }
}
