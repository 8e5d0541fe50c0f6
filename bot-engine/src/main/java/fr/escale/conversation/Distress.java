package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Courtesy;
import fr.escale.flow.Language;
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
    private final Ear ear;

    Distress(Help help, Handover handover, Phrases phrases, Team team, Ear ear) {
        this.help = help;
        this.handover = handover;
        this.phrases = phrases;
        this.team = team;
        this.ear = ear;
    }

    void answer(Conversation c, Danger danger, Row row, Instant now) {
        handover.ask(c, phrases.why(danger), Urgency.DISTRESS, now);
        var language = ear.hears(c, row.input()).orElseGet(c::language);
        c.session = Courtesy.hear(c.session, row.input(), language);
        if (c.mode == Mode.HUMAN) {
            sayUnlessHumanIsThere(c, danger, language, row.id(), now);
        } else {
            c.withdrawReplies();
            say(c, help(danger, language, now), phrases.teamIsTold(team.card(), language), row.id(), now);
        }
    }

    private void sayUnlessHumanIsThere(Conversation c, Danger danger, Language language, String message, Instant now) {
        if (!isRecent(c.humanWrote, now) && !isRecent(c.helped, now)) {
            say(c, help(danger, language, now), phrases.automatic(language), message, now);
        }
    }

    private String help(Danger danger, Language language, Instant now) {
        return help.in(language.code()).say(danger, now.atZone(team.zone()));
    }

    private static void say(Conversation c, String numbers, String after, String message, Instant now) {
        c.helped = now;
        OneMessage.of(List.of(Reply.text(numbers), Reply.text(after)))
                .forEach(words -> c.say(words, Urgency.DISTRESS, message, now));
    }

    private static boolean isRecent(@Nullable Instant when, Instant now) {
        return when != null && when.plus(PRESENT).isAfter(now);
    }
}
