package fr.escale.duty;

import fr.escale.duty.Alerts.Happening;
import fr.escale.duty.Alerts.Trace;
import fr.escale.duty.Bell.Ring;
import fr.escale.duty.Bell.Rung;
import fr.escale.duty.DueAlerts.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Climbs: each alert that is due rings on the next rung that has somebody, and is then due again. */
final class Ladder {
    private static final Logger LOG = LoggerFactory.getLogger(Ladder.class);
    /** Longer than every bell may take. */
    private static final Duration RINGING = Duration.ofMinutes(1);

    private final DueAlerts alerts;
    private final Rungs rungs;
    private final Staff staff;
    private final List<Bell> bells;

    Ladder(DueAlerts alerts, Rungs rungs, Staff staff, List<Bell> bells) {
        this.alerts = alerts;
        this.rungs = rungs;
        this.staff = staff;
        this.bells = List.copyOf(bells);
    }

    /** Nothing that goes wrong with one alert keeps another from ringing. */
    void climb(Instant now) {
        var due = alerts.at(now);
        if (due.isEmpty()) {
            return;
        }
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(alert -> each.execute(() -> tryToClimb(alert, now)));
        }
    }

    private void tryToClimb(Due due, Instant now) {
        try {
            climb(due, now);
        } catch (RuntimeException trouble) {
            LOG.warn("An alert is rung again: {}", trouble.getClass().getName());
        }
    }

    private void climb(Due due, Instant now) {
        alerts.claimed(due, now.plus(RINGING)).ifPresent(held -> {
            var step = there(held)
                    .map(member -> rungs.with(member, held.cause(), now))
                    .orElseGet(() -> rungs.from(held.next(), held.cause(), held.commune(), now));
            alerts.climbed(held, step, rung(held, step, now));
        });
    }

    /** Who was talking to the person, if they still may. */
    private Optional<Staff.Member> there(Due held) {
        return staff.members().stream()
                .filter(member -> member.email().equals(held.there()))
                .findFirst();
    }

    private Trace rung(Due held, Rungs.Step step, Instant now) {
        var ring = new Ring(held.conversation(), held.cause(), step.rung(), held.raised());
        var rung = step.whom().isEmpty() ? toBeRead(held, ring) : ring(ring, step);
        var what = step.whom().isEmpty() ? Happening.NOBODY_THERE : Happening.RANG;
        var who = step.whom().stream().map(Staff.Member::email).toList();
        return new Trace(now, what, step.rung(), who, rung.taken(), rung.failed());
    }

    /** On the last rung what waits to be read goes to everybody, on duty or not. */
    private Rung ring(Ring ring, Rungs.Step step) {
        return bells.stream()
                .map(bell -> bell.ring(ring, isRead(bell) && step.rung() == Rungs.TOP ? staff.members() : step.whom()))
                .reduce(Rung.NONE, Rung::and);
    }

    /** Nobody off duty is rung: mail and webhook only, and once. */
    private Rung toBeRead(Due held, Ring ring) {
        if (held.hasBeenTold()) {
            return Rung.NONE;
        }
        return bells.stream()
                .filter(Ladder::isRead)
                .map(bell -> bell.ring(ring, staff.members()))
                .reduce(Rung.NONE, Rung::and);
    }

    private static boolean isRead(Bell bell) {
        return bell.kind() != Bell.Kind.PUSH;
    }
}
