package fr.escale.talk;

import fr.escale.engine.Advance;
import fr.escale.engine.Engine;
import fr.escale.engine.Input;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.engine.Session;
import fr.escale.engine.SessionText;
import fr.escale.engine.Setting;
import fr.escale.engine.Speech;
import fr.escale.flow.Fitting;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.safety.Help;
import fr.escale.safety.Mood;
import fr.escale.safety.Plight;
import fr.escale.safety.Safety;
import fr.escale.safety.Vigil;
import fr.escale.talk.Talk.Line;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays one talk against the engine. */
final class Replay {
    private static final int MOST_REQUESTS = 20;
    private static final int NINE = 9;
    private static final Speech SPEECH = Speech.shipped();

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Talk talk;
    private final Engine engine;
    private final World world;
    private final Safety safety;
    private final Help help;
    private ZonedDateTime now;
    private final List<Due> due = new ArrayList<>();
    private Session session = Session.fresh();
    /** Who waits for a human is not nudged; in a talk nobody gives the conversation back. */
    private boolean waitsForHuman;

    private @Nullable Vigil vigil;
    /** What was said since the person last did something. */
    private List<Reply> said = List.of();
    /** All buttons since then and the ones before: an old one can still be tapped. */
    private final List<Button> buttons = new ArrayList<>();

    /** A step that goes on at that time; without one, the person has been silent for too long. */
    private record Due(ZonedDateTime at, Optional<Session.Place> step) {}

    Replay(Talk talk, Engine engine, World world, Safety safety, Help help) {
        this.talk = talk;
        this.engine = engine;
        this.world = world;
        this.safety = safety;
        this.help = help;
        this.now = talk.day().atTime(NINE, 0).atZone(ZONE);
    }

    /** Does what the person does in this line, or lets time pass. */
    void play(Line line) {
        if (line.who().equals("wait")) {
            pass(Pause.of(line.words()));
        } else {
            hear(line);
        }
    }

    /** What was said since the person last did something. */
    List<Reply> said() {
        return said;
    }

    /** Flows that wait go on, each at its time. */
    private void pass(Duration pause) {
        List<Reply> replies = new ArrayList<>();
        ZonedDateTime until = now.plus(pause);
        Optional<Due> next = due(until);
        while (next.isPresent()) {
            due.remove(next.get());
            now = next.get().at();
            if (vigil == null) {
                fulfil(late(next.get()), replies);
            }
            next = due(until);
        }
        now = until;
        shown(replies);
    }

    private Advance late(Due late) {
        return late.step()
                .map(step -> engine.later(session, step, setting()))
                .orElseGet(() -> engine.silent(session, setting()));
    }

    private Optional<Due> due(ZonedDateTime until) {
        return due.stream().filter(later -> !later.at().isAfter(until)).min(Comparator.comparing(Due::at));
    }

    private void hear(Line line) {
        List<Reply> replies = new ArrayList<>();
        Input input = input(line);
        Optional<Plight> plight = input instanceof Input.Text text ? safety.hear(text.text()) : Optional.empty();
        if (plight.isPresent()) {
            replies.add(helped(plight.get()));
        } else {
            stayOrConverse(input, replies);
        }
        shown(replies);
    }

    private Reply helped(Plight told) {
        Vigil begun = Vigil.over(told, Optional.ofNullable(vigil), now.toInstant());
        vigil = begun;
        session = session.unasked();
        world.told("urgent : détresse");
        waitsForHuman = true;
        endSilence();
        return Reply.text(help(begun.plight()).say(begun.plight(), now));
    }

    private Help help(Plight plight) {
        boolean named = !plight.language().isEmpty() && world.language() == Language.FR;
        return help.in(named ? plight.language() : world.language().code());
    }

    /** As in a conversation: the flow stands still while the bot stays with somebody who was in danger. */
    private void stayOrConverse(Input input, List<Reply> replies) {
        if (vigil != null && (!vigil.lastsAt(now.toInstant()) || engine.turnsElsewhere(input))) {
            vigil = null;
        }
        if (vigil == null || isOrder(input)) {
            converse(input, replies);
        } else {
            Mood mood = input instanceof Input.Text text ? safety.mood(text.text()) : Mood.STILL_HERE;
            replies.add(staying(help(vigil.plight()).stay(vigil.plight(), mood, vigil.said(), now)));
            vigil = mood == Mood.JOKE ? null : vigil.goesOn(now.toInstant());
        }
    }

    private Reply staying(String words) {
        Button menu = new Button("!menu", SPEECH.say(world.language(), "menu", Map.of()));
        Button goOn = new Button("!continue", SPEECH.say(world.language(), "continue", Map.of()));
        return Reply.buttons(words, session.at() == null ? List.of(menu) : List.of(goOn, menu));
    }

    private boolean isOrder(Input input) {
        return input instanceof Input.Choice
                || engine.answersUnderHuman(session, input)
                || input instanceof Input.Text text && engine.order(text.text()).isPresent();
    }

    private void shown(List<Reply> replies) {
        said = replies.stream()
                .flatMap(reply -> Fitting.fit(reply, talk.limits(), world.language()).stream())
                .toList();
        said.forEach(reply -> buttons.addAll(0, buttons(reply)));
    }

    /** What the other side did, in the words of that line. */
    String actual(Line line) {
        return switch (line.who()) {
            case "desk" -> world.desk();
            case "buttons" ->
                said.stream()
                        .flatMap(reply -> buttons(reply).stream())
                        .map(Button::label)
                        .collect(Collectors.joining(" | "));
            case "picture" ->
                said.stream()
                        .flatMap(reply -> reply.attachments().stream())
                        .map(Reply.Attachment::name)
                        .collect(Collectors.joining(" | "));
            default -> said.stream().map(Reply::text).collect(Collectors.joining("\n"));
        };
    }

    private void converse(Input input, List<Reply> replies) {
        fulfil(engine.advance(session, input, setting(written(input))), replies);
    }

    private Setting setting() {
        return setting(null);
    }

    private Setting setting(@Nullable Language written) {
        return new Setting(now.toInstant(), now.getZone(), World.words(), world.language(), written);
    }

    private @Nullable Language written(Input input) {
        return input instanceof Input.Text text ? world.written(text.text(), session) : null;
    }

    private void fulfil(Advance first, List<Reply> replies) {
        Advance advance = first;
        replies.addAll(advance.replies());
        Request request = advance.request();
        for (int requests = 0; request != null && requests < MOST_REQUESTS; requests++) {
            advance = engine.resume(advance.session(), fulfilled(request), setting());
            replies.addAll(advance.replies());
            request = advance.request();
        }
        session = SessionText.read(SessionText.write(advance.session()));
        endSilence();
        engine.patience(session)
                .filter(patience -> !waitsForHuman)
                .ifPresent(patience -> due.add(new Due(now.plus(patience), Optional.empty())));
    }

    private void endSilence() {
        due.removeIf(late -> late.step().isEmpty());
    }

    private Outcome fulfilled(Request request) {
        waitsForHuman |= request instanceof Request.HandOver;
        if (request instanceof Request.ComeBack later) {
            var step = Optional.of(later.step());
            due.removeIf(other -> other.step().equals(step));
            due.add(new Due(now.plus(later.after()), step));
        }
        return world.fulfil(request);
    }

    private Input input(Line line) {
        return switch (line.who()) {
            case "tap" -> tapped(line.words());
            case "send" -> sent(line.words());
            case "open" -> new Input.Choice("open:" + line.words(), "");
            default -> new Input.Text(line.words());
        };
    }

    private Input tapped(String label) {
        return buttons.stream()
                .filter(button -> says(button, label))
                .findFirst()
                .map(button -> new Input.Choice(button.id(), button.label()))
                .orElseThrow(() -> new WrongTalkException("no button says \"" + label + "\""));
    }

    /** Where a channel has no lists, a row's button also carries its description. */
    private static boolean says(Button button, String label) {
        return button.label().equals(label) || button.label().startsWith(label + " · ");
    }

    private static Input sent(String what) {
        return switch (what) {
            case "start" -> new Input.Start("");
            case "place" -> new Input.Place(47.66, -2.76);
            default -> new Input.Unreadable(Input.Kind.valueOf(what.toUpperCase(Locale.ROOT)));
        };
    }

    static List<Button> buttons(Reply reply) {
        Reply.Rows list = reply.list();
        return list == null
                ? reply.buttons()
                : list.rows().stream()
                        .map(row -> new Button(row.id(), row.label()))
                        .toList();
    }
}
