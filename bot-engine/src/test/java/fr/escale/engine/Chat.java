package fr.escale.engine;

import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chat with the engine, one call a move. */
final class Chat {
    static final Map<String, String> WORDS =
            Map.of("service", "Cap Jeunes", "referent", "Nadia", "watch", "L'équipe lit les messages lundi 9h-12h.");

    /** Reading all flows takes half a second. */
    private static final Engine SHIPPED = Engine.of(Flows.shipped());

    final Engine engine;
    Session session = Session.fresh();
    List<Reply> replies = new ArrayList<>();

    @Nullable
    Request request;

    Setting setting = new Setting(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"), WORDS);

    Chat(Engine engine) {
        this.engine = engine;
    }

    static Chat shipped() {
        return new Chat(SHIPPED);
    }

    /** A chat over flows given as "name", "text", "name", "text" …, with somebody who knows us. */
    static Chat over(String... files) {
        List<fr.escale.flow.Flow> flows = new ArrayList<>();
        for (int i = 0; i < files.length; i += 2) {
            var reading = FlowReader.read(files[i] + ".yml", files[i + 1]);
            flows.add(reading.flow().orElseThrow(() -> new AssertionError(reading.problems())));
        }
        return new Chat(Engine.of(Flows.of(flows))).known();
    }

    Chat known() {
        session = new Session(null, List.of(), Map.of(), "", 0, true);
        return this;
    }

    Chat says(String text) {
        return take(engine.advance(session, new Input.Text(text), setting));
    }

    /** Says something that is surely in that language. */
    Chat says(String text, Language written) {
        Setting heard = new Setting(setting.now(), setting.zone(), setting.words(), setting.language(), written);
        return take(engine.advance(session, new Input.Text(text), heard));
    }

    Chat sends(Input input) {
        return take(engine.advance(session, input, setting));
    }

    Chat taps(String label) {
        Button way = Shown.ways(session.variables()).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + text() + labels()));
        return sends(new Input.Choice(way.id(), way.label()));
    }

    Chat outcome(Outcome outcome) {
        return take(engine.resume(session, outcome, setting));
    }

    Chat later(Session.Place step) {
        return take(engine.later(session, step, setting));
    }

    Chat silent() {
        return take(engine.silent(session, setting));
    }

    Optional<Duration> patience() {
        return engine.patience(session);
    }

    /** All that was said in this move. */
    String text() {
        return String.join("\n---\n", replies.stream().map(Reply::text).toList());
    }

    List<String> labels() {
        return replies.stream()
                .flatMap(reply -> {
                    Reply.Rows list = reply.list();
                    return list == null
                            ? reply.buttons().stream().map(Button::label)
                            : list.rows().stream().map(Reply.Row::label);
                })
                .toList();
    }

    static Outcome said(String text, String... next) {
        return new Outcome.Said(Reply.text(text), Arrays.asList(next));
    }

    static Outcome slots(String... labels) {
        return new Outcome.Slots(buttons(labels), true, false);
    }

    /** None of them is when they wish. */
    static Outcome others(String... labels) {
        return new Outcome.Slots(buttons(labels), false, false);
    }

    static Outcome taken(String... others) {
        return new Outcome.Taken(buttons(others));
    }

    static Outcome held(String slot, String when) {
        return new Outcome.Held(meeting(slot, when, "12 rue du Port", false), false, "");
    }

    static Outcome booked(String when, String where) {
        return new Outcome.Booked(meeting("r1-20261125-1030", when, where, false), false);
    }

    static Outcome.Meeting meeting(String slot, String when, String where, boolean asked) {
        return new Outcome.Meeting(
                slot, Instant.parse("2026-11-25T13:30:00Z"), when, where, "Nadia", "", asked, !asked);
    }

    private static List<Button> buttons(String... labels) {
        return Stream.of(labels)
                .map(label -> new Button("slot:" + label.replace(' ', '-'), label))
                .toList();
    }

    private Chat take(Advance advance) {
        session = SessionText.read(SessionText.write(advance.session()));
        replies = advance.replies();
        request = advance.request();
        return this;
    }
}
