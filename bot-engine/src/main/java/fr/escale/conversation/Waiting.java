package fr.escale.conversation;

import fr.escale.conversation.Floor.Move;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Staff.Member;
import fr.escale.team.Team;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Somebody has waited too long for a human: the backup is called, and they are told the truth, twice at most and by
 * day. Who is in danger is not written to unasked: their alert climbs, and the bot answers whenever they write.
 */
@Component
class Waiting {
    private final Alerts alerts;
    private final Colleagues colleagues;
    private final Outlook outlook;
    private final Phrases phrases;
    private final Team team;
    private final DeskSettings settings;

    Waiting(Alerts alerts, Colleagues colleagues, Outlook outlook, Phrases phrases, Team team, DeskSettings settings) {
        this.alerts = alerts;
        this.colleagues = colleagues;
        this.outlook = outlook;
        this.phrases = phrases;
        this.team = team;
        this.settings = settings;
    }

    void due(Conversation c, Instant now) {
        if (c.mode != Mode.WAITING || c.erasing != null) {
            return;
        }
        call(c, now);
        passOn(c, now);
        if (c.voice.mayBeTold() && c.urgency != Urgency.DISTRESS && !c.consents.isLeftAlone() && !c.unreachable) {
            tell(c, now);
        }
    }

    private void call(Conversation c, Instant now) {
        var key = c.id + ":" + c.since.toEpochMilli() + ":" + c.voice.told;
        var cause = c.urgency == Urgency.DISTRESS ? Cause.DISTRESS : Cause.WAITING;
        var commune = c.card.commune().orElse(null);
        alerts.raise(c.id, cause, "Attend une réponse : " + c.why, key, commune, now);
    }

    /** It waits for somebody who is not there: for their backup then, else for the whole team. */
    private void passOn(Conversation c, Instant now) {
        c.voice.assigned().filter(to -> !to.to().isEmpty()).ifPresent(to -> {
            var away = colleagues.away(to.to(), now);
            if (away.isPresent() || colleagues.hasLeft(to.to())) {
                var next =
                        away.flatMap(Colleagues.Away::backup).map(Member::email).orElse("");
                c.assign(new Assignment(next, to.by(), to.note(), now));
                c.moved(Move.REASSIGNED, "", next, now);
            }
        });
    }

    private void tell(Conversation c, Instant now) {
        var morning = Daytime.notBefore(now, team.zone());
        if (morning.isAfter(now)) {
            c.timers.add(Timer.waiting(morning));
            return;
        }
        c.say(phrases.stillWaiting(team.card(), outlook.told(c, now), c.language()), Urgency.NEWS, null, now);
        c.voice.told++;
        if (c.voice.mayBeTold()) {
            c.timers.add(Timer.waiting(now.plus(settings.again())));
        }
    }
}
