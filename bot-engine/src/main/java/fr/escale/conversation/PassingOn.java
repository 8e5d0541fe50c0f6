package fr.escale.conversation;

import fr.escale.conversation.Floor.Move;
import fr.escale.conversation.Floor.Passed;
import fr.escale.conversation.Floor.Passing;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Cause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From one colleague to another: the conversation waits for whoever is to take it, so that nobody holds what they have
 * not seen. The person hears of it when a human was talking to them; who only waited waits on.
 */
@Component
class PassingOn {
    private final Colleagues colleagues;
    private final Outlook outlook;
    private final Alerts alerts;
    private final Phrases phrases;

    PassingOn(Colleagues colleagues, Outlook outlook, Alerts alerts, Phrases phrases) {
        this.colleagues = colleagues;
        this.outlook = outlook;
        this.alerts = alerts;
        this.phrases = phrases;
    }

    /** Whether they can sign in, and are not away. */
    boolean mayTake(String email, Instant now) {
        return colleagues.find(email).isPresent() && colleagues.away(email, now).isEmpty();
    }

    Passing pass(Conversation c, String by, String to, String note, Instant now) {
        if (c.mode == Mode.HUMAN && !c.isHeldBy(by)) {
            return Passing.HELD;
        }
        boolean talking = c.mode == Mode.HUMAN;
        var reason = to.isEmpty() ? "Remise à l’équipe" : "Confiée à " + colleagues.name(to);
        c.passOn(new Assignment(to, by, note, now), reason + " par " + colleagues.name(by), now);
        c.moved(Move.PASSED_ON, by, to, now);
        c.timers.removeIf(Timer::isWaiting);
        c.timers.add(Timer.waiting(outlook.tooLong(c, now)));
        if (c.urgency == Urgency.DISTRESS) {
            ring(c, now);
        }
        if (talking) {
            var who = to.isEmpty() ? phrases.team(c.language()) : colleagues.name(to);
            c.say(phrases.handedOn(who, outlook.told(c, now), c.language()), Urgency.REPLY, null, now);
        }
        return Passing.DONE;
    }

    /** Whoever looked after them does no more. */
    private void ring(Conversation c, Instant now) {
        var key = c.id + ":passed:" + now.toEpochMilli();
        var commune = c.card.commune().orElse(null);
        alerts.raise(c.id, Cause.DISTRESS, c.why, key, commune, now);
    }

    @Nullable
    Passed passed(Conversation c) {
        return c.voice
                .assigned()
                .map(one -> new Passed(one.to(), by(one), one.note(), one.at()))
                .orElse(null);
    }

    private String by(Assignment one) {
        return one.by().isEmpty() ? "" : colleagues.name(one.by());
    }
}
