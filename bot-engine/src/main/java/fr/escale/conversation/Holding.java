package fr.escale.conversation;

import fr.escale.conversation.Floor.Move;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Staff.Member;
import fr.escale.engine.Engine;
import fr.escale.flow.Reply;
import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A conversation that somebody holds does not stay stuck with them: silent for long they are asked whether they are
 * still there, then it is taken back; away or without an account, at once. The person is told what is true.
 */
@Component
class Holding {
    /** Whoever did something here so recently is there, whatever the calendar says. */
    private static final Duration PRESENT = Duration.ofHours(1);

    private final Colleagues colleagues;
    private final Outlook outlook;
    private final Alerts alerts;
    private final Engine engine;
    private final Phrases phrases;
    private final Team team;
    private final DeskSettings settings;

    Holding(
            Colleagues colleagues,
            Outlook outlook,
            Alerts alerts,
            Engine engine,
            Phrases phrases,
            Team team,
            DeskSettings settings) {
        this.colleagues = colleagues;
        this.outlook = outlook;
        this.alerts = alerts;
        this.engine = engine;
        this.phrases = phrases;
        this.team = team;
        this.settings = settings;
    }

    /** The holder has done something: their silence counts from now on. */
    void active(Conversation c, Instant now) {
        c.voice.asked = null;
        expect(c, now.plus(settings.askAfter()));
    }

    private void expect(Conversation c, Instant at) {
        c.timers.removeIf(Timer::isHeld);
        c.timers.add(Timer.held(Daytime.notBefore(at, team.zone())));
    }

    /** When it is taken back unless the holder says that they are there; null when they are not asked. */
    static @Nullable Instant takenBack(Conversation c) {
        return c.voice.asked == null
                ? null
                : c.timers.stream()
                        .filter(Timer::isHeld)
                        .map(Timer::at)
                        .findFirst()
                        .orElse(null);
    }

    /** The person has written, and their turn has begun: nobody is written to who is not there. */
    void heard(Conversation c, String message, Instant now) {
        if (c.mode != Mode.HUMAN || isPresent(c, now)) {
            return;
        }
        var back = isGone(c, now);
        if (back.isPresent()) {
            takeBack(c, back.get(), message, now);
        } else if (c.timers.stream().noneMatch(Timer::isHeld)) {
            expect(c, now.plus(settings.askAfter()));
        }
    }

    /** The holder has been silent for long, or has not answered the desk's question. */
    void due(Conversation c, Instant now) {
        if (c.mode != Mode.HUMAN || c.erasing != null) {
            return;
        }
        var gone = isPresent(c, now) ? Optional.<Gone>empty() : isGone(c, now);
        if (gone.isPresent()) {
            takeBack(c, gone.get(), null, now);
        } else if (c.voice.asked == null) {
            c.voice.asked = now;
            expect(c, now.plus(settings.giveBackAfter()));
        } else {
            takeBack(c, new Gone(Optional.empty(), "ne répond plus"), null, now);
        }
    }

    /**
     * The holder is not there.
     *
     * @param away until when, and who is instead; empty when that is not known
     * @param how for the desk, behind their name
     */
    private record Gone(Optional<Colleagues.Away> away, String how) {}

    private Optional<Gone> isGone(Conversation c, Instant now) {
        var holder = String.valueOf(c.holder);
        var away = colleagues.away(holder, now).map(found -> new Gone(Optional.of(found), "n’est pas là"));
        return colleagues.hasLeft(holder) ? Optional.of(new Gone(Optional.empty(), "n’a plus de compte")) : away;
    }

    private static boolean isPresent(Conversation c, Instant now) {
        var wrote = c.humanWrote == null || c.humanWrote.isBefore(c.since) ? c.since : c.humanWrote;
        return wrote.plus(PRESENT).isAfter(now);
    }

    /** Whoever has the last word was answered: the bot is there again. Else they wait, and somebody is called. */
    private void takeBack(Conversation c, Gone gone, @Nullable String message, Instant now) {
        c.moved(Move.TAKEN_BACK, "", String.valueOf(c.holder), now);
        if (c.voice.unanswered || c.urgency == Urgency.DISTRESS) {
            waits(c, gone, message, now);
        } else {
            c.release(now);
            say(c, phrases.backByItself(team.card(), isOpen(c), c.language()), message, now);
        }
    }

    private void waits(Conversation c, Gone gone, @Nullable String message, Instant now) {
        var holder = String.valueOf(c.holder);
        var key = c.id + ":held:" + c.since.toEpochMilli();
        c.loseHolder(colleagues.name(holder) + " " + gone.how() + " : à reprendre", now);
        gone.away()
                .flatMap(Colleagues.Away::backup)
                .ifPresentOrElse(backup -> assign(c, backup, now), () -> c.assign(null));
        c.timers.add(Timer.waiting(outlook.tooLong(c, now)));
        var cause = c.urgency == Urgency.DISTRESS ? Cause.DISTRESS : Cause.WAITING;
        var commune = c.card.commune().orElse(null);
        alerts.raise(c.id, cause, c.why, key, commune, now);
        if (c.urgency != Urgency.DISTRESS) {
            var back = gone.away().map(Colleagues.Away::back).orElse(null);
            var words = phrases.stillWaiting(team.card(), outlook.told(c, back, now), c.language());
            say(c, words, message, now);
        }
    }

    private static void assign(Conversation c, Member backup, Instant now) {
        c.assign(new Assignment(backup.email(), "", "", now));
        c.moved(Move.REASSIGNED, "", backup.email(), now);
    }

    /** In answer to a message at once; unasked by day, and never after STOP. */
    private void say(Conversation c, Reply words, @Nullable String message, Instant now) {
        if (message != null) {
            c.say(words, Urgency.REPLY, message, now);
        } else if (!c.consents.isLeftAlone() && !c.unreachable) {
            c.say(words, Urgency.NEWS, null, now);
        }
    }

    private boolean isOpen(Conversation c) {
        return engine.patience(c.session).isPresent();
    }
}
