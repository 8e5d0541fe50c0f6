package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Duty;
import fr.escale.engine.Courtesy;
import fr.escale.engine.Input;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.safety.Help;
import fr.escale.safety.Mood;
import fr.escale.safety.Plight;
import fr.escale.safety.Safety;
import fr.escale.safety.Vigil;
import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody is in danger: the help numbers go out in this very turn, the desk has them at its top, and the bot stays with
 * them until a human is there or they turn to something else.
 */
@Component
class Distress {
    /** A human who wrote this recently is there: the bot does not talk across. */
    private static final Duration PRESENT = Duration.ofMinutes(10);

    /** The button with which somebody agrees to be asked how they are. */
    static final String LATER = "!tomorrow";

    /** Within the day in which WhatsApp lets us write freely. */
    private static final Duration NEXT_DAY = Duration.ofHours(22);

    private final Safety safety;
    private final Help help;
    private final Handover handover;
    private final Alerts alerts;
    private final Duty duty;
    private final Phrases phrases;
    private final Team team;
    private final Ear ear;

    Distress(
            Safety safety,
            Help help,
            Handover handover,
            Alerts alerts,
            Duty duty,
            Phrases phrases,
            Team team,
            Ear ear) {
        this.safety = safety;
        this.help = help;
        this.handover = handover;
        this.alerts = alerts;
        this.duty = duty;
        this.phrases = phrases;
        this.team = team;
        this.ear = ear;
    }

    void answer(Conversation c, Plight told, Row row, Instant now) {
        c.vigil = Vigil.over(told, Optional.ofNullable(c.vigil).filter(vigil -> vigil.lastsAt(now)), now);
        var plight = c.vigil.plight();
        handover.ask(c, phrases.why(plight), Urgency.DISTRESS, now);
        alerts.raise(
                c.id,
                Cause.DISTRESS,
                phrases.why(plight),
                row.id(),
                c.card.commune().orElse(null),
                c.mode == Mode.HUMAN && isRecent(c.humanWrote, now) ? c.holder : null,
                now);
        if (!c.vigil.mayBeAskedLater()) c.timers.removeIf(Timer::isHello);
        var language = language(c, plight, row.input());
        c.session = Courtesy.hear(c.session.unasked(), row.input(), language);
        if (c.mode == Mode.HUMAN) {
            sayUnlessHumanIsThere(c, plight, language, row.id(), now);
        } else {
            c.queue.withdrawReplies();
            say(c, help(plight, language, now), told(c, language, now), row.id(), now);
        }
    }

    /** Never more than the truth: whoever is on duty or on call is rung. */
    private String told(Conversation c, Language language, Instant now) {
        var watch = duty.watch(c.card.commune().orElse(null), Cause.DISTRESS, now);
        return phrases.teamIsTold(team.card(), watch, now.atZone(team.zone()), language);
    }

    /** What they surely write in, else the language of the wording that told the danger. */
    private Language language(Conversation c, Plight plight, Input input) {
        return ear.hears(c, input)
                .or(() -> Language.known(plight.language()).filter(told -> told != Language.FR))
                .orElseGet(c::language);
    }

    /**
     * They write on, and nobody is there yet: short, kind, and the first numbers again. Who says that it was a joke gets
     * them once more and may go on; the desk keeps its alert.
     */
    void stay(Conversation c, Vigil vigil, Row row, Instant now) {
        var mood = row.input() instanceof Input.Text said ? safety.mood(said.text()) : Mood.STILL_HERE;
        var language = language(c, vigil.plight(), row.input());
        var words = help.in(language.code()).stay(vigil.plight(), mood, vigil.said(), now.atZone(team.zone()));
        c.vigil = mood == Mood.JOKE ? null : vigil.goesOn(now);
        boolean asksLater = mood != Mood.JOKE && vigil.mayBeAskedLater() && !isAskedLater(c);
        c.say(phrases.staying(words, c.session.at() != null, asksLater, language), Urgency.DISTRESS, row.id(), now);
    }

    /** Whether they just agreed to be asked how they are, and it may be done. */
    boolean mayAskLater(Conversation c, Input input, Instant now) {
        return c.mode != Mode.HUMAN
                && c.vigil != null
                && c.vigil.lastsAt(now)
                && c.vigil.mayBeAskedLater()
                && agrees(c, input);
    }

    private boolean agrees(Conversation c, Input input) {
        return switch (input) {
            case Input.Choice tap -> tap.id().equals(LATER);
            case Input.Text said ->
                said.text()
                        .strip()
                        .equalsIgnoreCase(phrases.askLater(c.language()).label());
            default -> false;
        };
    }

    /** Noted once. Whoever has us promise to write wishes to be written to again, STOP or not. */
    void askLater(Conversation c, Row row, Instant now) {
        c.consents.want(Consent.How.TOMORROW, now);
        c.due.expect(Timer.hello(Daytime.notAfter(now.plus(NEXT_DAY), team.zone())));
        var vigil = Objects.requireNonNull(c.vigil);
        c.vigil = vigil.goesOn(now);
        var language = language(c, vigil.plight(), row.input());
        c.say(phrases.askedLater(language), Urgency.DISTRESS, row.id(), now);
    }

    private static boolean isAskedLater(Conversation c) {
        return c.timers.stream().anyMatch(Timer::isHello);
    }

    private void sayUnlessHumanIsThere(Conversation c, Plight plight, Language language, String message, Instant now) {
        if (!isRecent(c.humanWrote, now) && !isRecent(c.helped, now)) {
            say(c, help(plight, language, now), phrases.automatic(language), message, now);
        }
    }

    private String help(Plight plight, Language language, Instant now) {
        return help.in(language.code()).say(plight, now.atZone(team.zone()));
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
