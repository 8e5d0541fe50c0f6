package fr.escale.engine;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The conversation of the benchmark, which the other engines hold as well: ten messages, and what must be heard. */
final class TenSteps {
    /** One message; one of {@code types} and {@code taps} is there. */
    record Move(@Nullable String types, @Nullable String taps, String hears) {}

    private static final Map<String, String> WORDS =
            Map.of("service", "Cap Jeunes", "referent", "Nadia", "duty", "lundi 9h-12h");
    private static final Setting SETTING =
            new Setting(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"), WORDS);

    /** Somebody who has written before, as it is stored. */
    static final String KNOWN = SessionText.write(new Session(null, List.of(), Map.of(), "", 0, true));

    private final Engine engine;
    private final List<Move> moves;

    private TenSteps(Engine engine, List<Move> moves) {
        this.engine = engine;
        this.moves = moves;
    }

    /** Reads the script and the conversation from this directory. */
    static TenSteps read(Path directory) throws IOException {
        String text = Files.readString(directory.resolve("dix-pas.yml"));
        Flow flow = FlowReader.read("dix-pas.yml", text).flow().orElseThrow();
        String moves = Files.readString(directory.resolve("conversation.json"));
        return new TenSteps(
                Engine.of(Flows.of(List.of(flow))),
                List.of(JsonMapper.builder().build().readValue(moves, Move[].class)));
    }

    /** What is measured: the stored session is read, one message is answered. */
    Advance step(String stored, Input input) {
        return engine.advance(SessionText.read(stored), input, SETTING);
    }

    /** The ten messages as a channel hands them over: a tap brings the id that was shown. Fails at a wrong answer. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        List<Button> shown = List.of();
        String stored = KNOWN;
        for (Move move : moves) {
            Input input = input(move, shown);
            Advance advance = step(stored, input);
            String heard = advance.replies().getFirst().text();
            if (!heard.equals(move.hears())) {
                throw new IllegalStateException("Heard \"" + heard + "\", expected \"" + move.hears() + "\"");
            }
            inputs.add(input);
            shown = ways(advance.replies().getFirst());
            stored = SessionText.write(advance.session());
        }
        return inputs;
    }

    private static Input input(Move move, List<Button> shown) {
        String typed = move.types();
        return typed == null
                ? shown.stream()
                        .filter(button -> button.label().equals(move.taps()))
                        .map(button -> new Input.Choice(button.id(), button.label()))
                        .findFirst()
                        .orElseThrow()
                : new Input.Text(typed);
    }

    private static List<Button> ways(Reply reply) {
        Reply.Rows list = reply.list();
        return list == null
                ? reply.buttons()
                : list.rows().stream()
                        .map(row -> new Button(row.id(), row.label()))
                        .toList();
    }
}
