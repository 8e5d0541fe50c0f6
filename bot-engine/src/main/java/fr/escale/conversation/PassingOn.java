package fr.escale.conversation;

import fr.escale.conversation.Floor.Passed;
import fr.escale.conversation.Floor.Passing;
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
    private final Presence presence;
    private final Phrases phrases;

    PassingOn(Colleagues colleagues, Presence presence, Phrases phrases) {
        this.colleagues = colleagues;
        this.presence = presence;
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
        c.timers.removeIf(Timer::isWaiting);
        c.timers.add(Timer.waiting(presence.tooLong(c, now)));
        if (talking) {
            var who = to.isEmpty() ? phrases.team(c.language()) : colleagues.name(to);
            c.say(phrases.handedOn(who, presence.told(c, now), c.language()), Urgency.REPLY, null, now);
        }
        return Passing.DONE;
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
