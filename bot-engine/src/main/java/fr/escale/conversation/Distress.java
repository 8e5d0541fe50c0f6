package fr.escale.conversation;

import fr.escale.flow.Reply;
import fr.escale.safety.Danger;
import fr.escale.safety.Help;
import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is in danger: the help numbers go out in this very turn, and the desk has them at its top. */
@Component
class Distress {
    /** A human who wrote this recently is there: the bot does not talk across. */
    private static final Duration PRESENT = Duration.ofMinutes(10);

    private final Help help;
    private final Handover handover;
    private final Phrases phrases;
    private final Team team;

    Distress(Help help, Handover handover, Phrases phrases, Team team) {
        this.help = help;
        this.handover = handover;
        this.phrases = phrases;
        this.team = team;
    }

    void answer(Conversation c, Danger danger, String message, Instant now) {
        handover.ask(c, phrases.why(danger), Urgency.DISTRESS, now);
        if (c.mode == Mode.HUMAN) {
            sayUnlessHumanIsThere(c, danger, message, now);
        } else {
            c.withdrawReplies();
            say(c, danger, phrases.teamIsTold(team.card()), message, now);
        }
    }

    private void sayUnlessHumanIsThere(Conversation c, Danger danger, String message, Instant now) {
        if (!isRecent(c.humanWrote, now) && !isRecent(c.helped, now)) {
            say(c, danger, phrases.automatic(), message, now);
        }
    }

    private void say(Conversation c, Danger danger, String after, String message, Instant now) {
        c.helped = now;
        var numbers = Reply.text(help.say(danger, now.atZone(team.zone())));
        OneMessage.of(List.of(numbers, Reply.text(after)))
                .forEach(words -> c.say(words, Urgency.DISTRESS, message, now));
    }

    private static boolean isRecent(@Nullable Instant when, Instant now) {
        return when != null && when.plus(PRESENT).isAfter(now);
    }
}
