package fr.escale.conversation;

import fr.escale.duty.Duty;
import fr.escale.duty.Watch;
import fr.escale.team.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When somebody will answer, as far as that is known: what is told to people is never better than that. */
@Component
class Outlook {
    /** Where no hours were said nobody was promised any: a wait becomes long later. */
    private static final int UNSAID = 4;

    private final Duty duty;
    private final DeskSettings settings;
    private final Phrases phrases;
    private final Team team;

    Outlook(Duty duty, DeskSettings settings, Phrases phrases, Team team) {
        this.duty = duty;
        this.settings = settings;
        this.phrases = phrases;
        this.team = team;
    }

    /** A sentence in the person's language; empty when there is nothing to say. */
    String told(Conversation c, Instant now) {
        return told(c, null, now);
    }

    /** @param back when the one they know is back, for the case that no hours are known; null when that is not known */
    String told(Conversation c, @Nullable Instant back, Instant now) {
        return switch (watch(c, now)) {
            case Watch.Now here -> phrases.watchNow(c.language());
            case Watch.From later -> from(c, later.then(), now);
            case Watch.Unsaid nothing ->
                back == null ? phrases.watchUnsaid(team.card(), c.language()) : from(c, back, now);
        };
    }

    private String from(Conversation c, Instant then, Instant now) {
        return phrases.watchFrom(then.atZone(team.zone()), now, c.language());
    }

    /** From when on who begins to wait now has waited too long. */
    Instant tooLong(Conversation c, Instant now) {
        return switch (watch(c, now)) {
            case Watch.Now here -> now.plus(settings.tooLong());
            case Watch.From later -> later.then().plus(settings.tooLong());
            case Watch.Unsaid nothing -> now.plus(settings.tooLong().multipliedBy(UNSAID));
        };
    }

    private Watch watch(Conversation c, Instant now) {
        return duty.watch(c.card.commune().orElse(null), now);
    }
}
