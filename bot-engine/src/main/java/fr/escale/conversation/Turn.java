package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Advance;
import fr.escale.engine.Engine;
import fr.escale.engine.Input;
import fr.escale.engine.Relocation;
import fr.escale.engine.Setting;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.safety.Plight;
import fr.escale.safety.Safety;
import fr.escale.shelf.Moves;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One input and everything the bot says to it. It changes the conversation in memory only; what it does elsewhere can
 * be done again without changing anything, since the whole turn is done again when somebody else was faster.
 */
@Component
class Turn {
    /** Requests one input may lead to: more is a flow that runs in circles. */
    private static final int REQUESTS = 12;

    private final Safety safety;
    private final Distress distress;
    private final Enclosures enclosures;
    private final Engine engine;
    private final Moves moves;
    private final Fulfilment fulfilment;
    private final SettingWords words;
    private final Handover handover;
    private final Phrases phrases;
    private final Team team;
    private final Ear ear;
    private final Outlook outlook;
    private final Holding holding;
    private final InstantSource clock;

    Turn(
            Safety safety,
            Distress distress,
            Enclosures enclosures,
            Engine engine,
            Moves moves,
            Fulfilment fulfilment,
            SettingWords words,
            Handover handover,
            Phrases phrases,
            Team team,
            Ear ear,
            Outlook outlook,
            Holding holding,
            InstantSource clock) {
        this.safety = safety;
        this.distress = distress;
        this.enclosures = enclosures;
        this.engine = engine;
        this.moves = moves;
        this.fulfilment = fulfilment;
        this.words = words;
        this.handover = handover;
        this.phrases = phrases;
        this.team = team;
        this.ear = ear;
        this.outlook = outlook;
        this.holding = holding;
        this.clock = clock;
    }

    /** Distress before anything else, in every state; then the human's silence; then the engine. */
    void take(Conversation c, Row row) {
        var now = clock.instant();
        if (c.next == 0) {
            c.origin = Optional.ofNullable(row.message().besides().origin())
                    .or(() -> Origin.of(row.input()))
                    .orElse(null);
        }
        boolean answered = !again(c, row) && !enclosures.hear(c, row, now);
        c.grasp(row.id(), _ -> Grasp.of(row.input()));
        holding.heard(c, row.id(), now);
        var plight = plight(row.input());
        if (plight.isPresent()) {
            c.grasp(row.id(), grasp -> grasp.sensing(Grasp.DISTRESS));
            distress.answer(c, plight.get(), row, now);
        } else if (distress.mayAskLater(c, row.input(), now)) {
            distress.askLater(c, row, now);
        } else if (!answered && mayAnswer(c, row.input())) {
            stayOrConverse(c, row, now);
        }
        c.grasp(row.id(), grasp -> grasp.at(c.session.at()));
    }

    /** Whether it was heard before and is only to be answered; it has this one turn more. */
    private static boolean again(Conversation c, Row row) {
        boolean again = row.id().equals(c.retry);
        if (again) {
            c.retry = null;
        }
        return again;
    }

    /** The flow stands still while the bot stays with somebody who was in danger. */
    private void stayOrConverse(Conversation c, Row row, Instant now) {
        if (!c.isKeepingVigil(now) || engine.turnsElsewhere(row.input())) {
            c.vigil = null;
        }
        var vigil = c.vigil;
        if (vigil == null || isOrder(c, row.input())) {
            converse(c, row, now);
        } else {
            distress.stay(c, vigil, row, now);
        }
    }

    private boolean isOrder(Conversation c, Input input) {
        return input instanceof Input.Choice
                || engine.answersUnderHuman(c.session, input)
                || input instanceof Input.Text said && engine.order(said.text()).isPresent();
    }

    /** After the third failure a human has it, and what the person writes next waits for that human. */
    void giveUp(Conversation c, Row row) {
        var now = clock.instant();
        if (!again(c, row)) {
            enclosures.hear(c, row, now);
        }
        handover.promise(c, "Le bot a bloqué sur ce message", Urgency.HUMAN, now);
        c.stuck = true;
        c.stuckOn = row.id();
        try {
            lastWords(c, row, now);
        } catch (RuntimeException | StackOverflowError sameAgain) {
            c.say(phrases.plainlyStuck(c.language()), Urgency.DISTRESS, row.id(), now);
        }
    }

    private void lastWords(Conversation c, Row row, Instant now) {
        var plight = plight(row.input());
        if (plight.isPresent()) {
            distress.answer(c, plight.get(), row, now);
        } else if (c.mode != Mode.HUMAN) {
            c.say(phrases.stuck(team.card(), outlook.told(c, now), c.language()), Urgency.HUMAN, row.id(), now);
        }
    }

    private Optional<Plight> plight(Input input) {
        return input instanceof Input.Text said ? safety.hear(said.text()) : Optional.empty();
    }

    private boolean mayAnswer(Conversation c, Input input) {
        boolean free = c.mode != Mode.HUMAN && !c.stuck;
        return free || engine.answersUnderHuman(c.session, input);
    }

    /** A flow goes on by itself, unless a human holds the conversation or the bot stays with somebody in danger. */
    void later(Conversation c, Timer timer, Instant now) {
        if (c.mode == Mode.HUMAN || c.stuck || c.isKeepingVigil(now)) {
            return;
        }
        timer.step().ifPresent(step -> {
            var clockwork = new InboundMessage(c.person, timer.about(), timer.at(), new Input.Start(""));
            var row = new Row(c.id + timer.at(), c.id, clockwork, Urgency.REMINDER, now);
            replies(c, row, engine.later(c.session, step, setting(c, now)), now)
                    .forEach(reply -> c.say(reply, Urgency.NEWS, null, now));
            await(c, now);
        });
    }

    /**
     * The person has been silent for too long. A human who holds the conversation, or is waited for, is not crossed; and
     * when a flow has just gone on by itself, the person has time to answer that.
     */
    void silent(Conversation c, Instant now) {
        if (c.mode != Mode.BOT || c.stuck || c.due.isExpectingWords()) {
            return;
        }
        var advance = engine.silent(c.session, setting(c, now));
        c.session = advance.session();
        advance.replies().forEach(reply -> c.say(reply, Urgency.REMINDER, null, now));
        await(c, now);
    }

    /** The way back into the flow after a human: its question again, nothing where none is open. */
    List<Reply> again(Conversation c, Instant now) {
        return again(c, clockwork(c, "again", now), now);
    }

    private List<Reply> again(Conversation c, Row row, Instant now) {
        return replies(c, row, engine.again(c.session, setting(c, now)), now);
    }

    /** Whatever was open is left, for the menu. */
    List<Reply> menu(Conversation c, Instant now) {
        var tap = new Input.Choice("!menu", "");
        return replies(c, clockwork(c, "menu", now), engine.advance(c.session, tap, setting(c, now)), now);
    }

    private static Row clockwork(Conversation c, String what, Instant at) {
        var message = new InboundMessage(c.person, what, at, new Input.Start(""));
        return new Row(c.id + at, c.id, message, Urgency.REPLY, at);
    }

    /** We know by now what the person had asked for. */
    void offer(Conversation c, String article, Instant now) {
        var advance = engine.offer(c.session, article, setting(c, now));
        c.session = advance.session();
        advance.replies().forEach(reply -> c.say(reply, Urgency.NEWS, null, now));
    }

    /** The ways on of what was said unasked can be typed too. */
    void shown(Conversation c, Reply reply) {
        c.session = engine.shown(c.session, reply);
    }

    /** From now on the person's silence counts. */
    private void await(Conversation c, Instant now) {
        engine.patience(c.session)
                .map(patience -> Daytime.notBefore(now.plus(patience), team.zone()))
                .ifPresent(c.due::expectWordsUntil);
    }

    private void converse(Conversation c, Row row, Instant now) {
        if (callsOff(c, row) && c.callOff(now)) {
            c.say(phrases.calledOff(c.language()), Urgency.REPLY, row.id(), now);
            say(c, again(c, row, now), row.id(), now);
            return;
        }
        var said = c.newest == 0 ? Origin.withoutCode(row.input()) : row.input();
        var here = Relocation.of(c.session, said, moves::moved);
        var written = ear.hears(c, here.input()).orElse(null);
        var first = engine.advance(here.session(), here.input(), setting(c, now, written));
        say(c, enclosures.unseen(c, row, replies(c, row, first, now), now), row.id(), now);
        await(c, now);
    }

    /** Who sends a file wants it looked at, whatever stands below it. */
    private boolean callsOff(Conversation c, Row row) {
        return row.message().besides().enclosed() == null
                && row.input() instanceof Input.Text said
                && engine.callsOff(c.session, said.text());
    }

    /** What the engine says from this advance on, with everything it asks for done. */
    private List<Reply> replies(Conversation c, Row row, Advance first, Instant now) {
        var replies = new ArrayList<Reply>();
        var advance = taken(c, replies, first);
        for (int i = 0; i < REQUESTS && advance.request() != null; i++) {
            var outcome = fulfilment.fulfil(c, row, advance.request(), now);
            c.grasp(row.id(), grasp -> grasp.led(outcome));
            advance = taken(c, replies, engine.resume(c.session, outcome, setting(c, now)));
        }
        if (advance.request() != null) {
            throw new IllegalStateException("More than " + REQUESTS + " requests in one turn");
        }
        return OneMessage.of(replies);
    }

    private static Advance taken(Conversation c, List<Reply> replies, Advance advance) {
        c.session = advance.session();
        replies.addAll(advance.replies());
        return advance;
    }

    /** What may be said under a human's eyes counts as human: a takeover does not withdraw it. */
    private static void say(Conversation c, List<Reply> replies, String message, Instant now) {
        var urgency = c.mode == Mode.HUMAN ? Urgency.HUMAN : Urgency.REPLY;
        replies.forEach(reply -> c.say(reply, urgency, message, now));
    }

    private Setting setting(Conversation c, Instant now) {
        return setting(c, now, null);
    }

    private Setting setting(Conversation c, Instant now, @Nullable Language written) {
        return new Setting(now, team.zone(), words.of(c, now), c.chosen(), written);
    }
}
