package fr.escale.conversation;

import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Reminders;
import fr.escale.flow.Reply;
import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Timers that are due: a reminder goes out only if its appointment still stands, and is not past; a flow that waits goes
 * on; who is silent in the middle of a flow may be asked whether to go on.
 */
@Component
class Reminding {
    /** A reminder later than this is not said any more: as if nothing had happened is worse than silence. */
    static final Duration TOO_LATE = Duration.ofHours(1);

    /** News waits so long for a human to give the conversation back, and is then looked at again. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Bookings bookings;
    private final Tidings tidings;
    private final Turn turn;
    private final Phrases phrases;
    private final Undelivered undelivered;
    private final Waiting waiting;
    private final Holding holding;
    private final Team team;
    private final TrueTime time;
    private final InstantSource clock;

    Reminding(
            Bookings bookings,
            Tidings tidings,
            Turn turn,
            Phrases phrases,
            Undelivered undelivered,
            Waiting waiting,
            Holding holding,
            Team team,
            TrueTime time,
            InstantSource clock) {
        this.bookings = bookings;
        this.tidings = tidings;
        this.turn = turn;
        this.phrases = phrases;
        this.undelivered = undelivered;
        this.waiting = waiting;
        this.holding = holding;
        this.team = team;
        this.time = time;
        this.clock = clock;
    }

    boolean isDue(Conversation c) {
        var now = clock.instant();
        return c.timers.stream().anyMatch(timer -> isDue(timer, now));
    }

    /** At a wrong hour a reminder sends somebody to a closed door: it waits until the clock is right again. */
    private boolean isDue(Timer timer, Instant now) {
        return !timer.at().isAfter(now) && (!timer.isAppointment() || time.agrees());
    }

    /** @return who speaks now */
    Mode remind(Conversation c) {
        var now = clock.instant();
        var due = c.timers.stream().filter(timer -> isDue(timer, now)).toList();
        c.timers.removeAll(due);
        due.stream().filter(Timer::isWaiting).findFirst().ifPresent(timer -> waiting.due(c, now));
        due.stream().filter(Timer::isHeld).findFirst().ifPresent(timer -> holding.due(c, now));
        remind(c, due, now);
        return c.mode;
    }

    private void remind(Conversation c, List<Timer> due, Instant now) {
        if (!c.consents.isLeftAlone()) {
            due.stream().filter(timer -> timer.step().isPresent()).forEach(timer -> goOn(c, timer, now));
            due.stream().filter(Timer::isSilence).findFirst().ifPresent(timer -> goOn(c, timer, now));
            due.stream().filter(timer -> timer.article().isPresent()).forEach(timer -> offer(c, timer, now));
            due.stream().filter(Timer::isHello).findFirst().ifPresent(timer -> ask(c, timer, now));
            due.forEach(timer -> timer.tiding().ifPresent(tiding -> tell(c, timer, tiding, now)));
            due.stream()
                    .flatMap(timer -> reminder(c, timer, now).stream())
                    .findFirst()
                    .ifPresent(reminder -> say(c, reminder, Urgency.REMINDER, now));
        } else if (due.stream().anyMatch(timer -> concernsAPlan(c, timer))) {
            undelivered.noteUnwanted(c, now);
        }
    }

    /** Who wrote STOP was told that they are not reminded; who told their platform was not. */
    private static boolean concernsAPlan(Conversation c, Timer timer) {
        return !c.consents.stopped && timer.isAppointment()
                || timer.tiding().filter(Tiding::changesAPlan).isPresent();
    }

    /** By day, and not across a human: what is still true then is said. */
    private void tell(Conversation c, Timer timer, Tiding tiding, Instant now) {
        var at = Daytime.notBefore(c.mode == Mode.HUMAN ? now.plus(HELD) : now, team.zone());
        if (at.isAfter(now)) {
            c.timers.add(timer.at(at));
        } else {
            tidings.say(c, tiding, timer.words(), now).ifPresent(news -> {
                say(c, news, Urgency.NEWS, now);
                turn.shown(c, news);
            });
        }
    }

    /** How they are, as they wished; by day, and not across a human, who asks better. */
    private void ask(Conversation c, Timer timer, Instant now) {
        if (c.mode != Mode.HUMAN && Daytime.is(now, team.zone())) {
            c.say(phrases.howAreYou(c.language()), Urgency.NEWS, null, now);
        } else if (c.mode != Mode.HUMAN) {
            c.timers.add(timer.at(Daytime.notBefore(now, team.zone())));
        }
    }

    /** An answer is offered while the bot has the floor: whoever waits for a human is not crossed. */
    private void offer(Conversation c, Timer timer, Instant now) {
        var at = Daytime.notBefore(c.mode == Mode.BOT ? now : now.plus(HELD), team.zone());
        if (at.isAfter(now)) {
            c.timers.add(timer.at(at));
        } else {
            timer.article().ifPresent(article -> turn.offer(c, article, now));
        }
    }

    /** What became due in the night, when nobody looked, waits for the morning. */
    private void goOn(Conversation c, Timer timer, Instant now) {
        var at = Daytime.notBefore(now, team.zone());
        if (at.isAfter(now)) {
            c.timers.add(timer.at(at));
        } else if (timer.isSilence()) {
            turn.silent(c, now);
        } else {
            turn.later(c, timer, now);
        }
    }

    private Optional<Reply> reminder(Conversation c, Timer timer, Instant now) {
        return Optional.of(c.id)
                .filter(id -> timer.isAppointment())
                .flatMap(id -> bookings.next(id, now))
                .filter(appointment -> appointment.slot().equals(timer.about()))
                .filter(appointment -> appointment.start().toInstant().isAfter(now))
                .filter(appointment -> timer.at().plus(TOO_LATE).isAfter(now) && Daytime.is(now, team.zone()))
                .filter(appointment -> isOf(appointment, timer))
                .map(appointment -> words(c, appointment, timer.at()));
    }

    private Reply words(Conversation c, Appointment appointment, Instant at) {
        return appointment.isAsked()
                ? phrases.unanswered(appointment.start(), at, team.card(), c.language())
                : phrases.reminder(appointment.start(), at, c.language());
    }

    /** Who cannot be reached is somebody's task. */
    private void say(Conversation c, Reply words, Urgency as, Instant now) {
        c.say(words, as, null, now);
        undelivered.noteIfLost(c, now);
    }

    private static boolean isOf(Appointment appointment, Timer timer) {
        return Reminders.of(appointment).contains(timer.at());
    }
}
