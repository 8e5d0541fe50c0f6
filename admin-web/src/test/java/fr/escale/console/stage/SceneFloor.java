package fr.escale.console.stage;

import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Floor;
import fr.escale.conversation.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Léa and Sami pass conversations to each other; Noor is away. One person stands in the middle of a flow. */
public class SceneFloor implements Floor {
    private final SceneDesk desk;
    private final Map<String, Passed> passed = new HashMap<>();
    private final Map<String, Instant> asked = new HashMap<>();

    SceneFloor(SceneDesk desk) {
        this.desk = desk;
    }

    /** The desk asks whoever holds it whether they are still there. */
    public void ask(String conversation) {
        asked.put(conversation, Stage.NOW.plus(Duration.ofHours(2)));
    }

    @Override
    public Optional<Standing> standing(String conversation) {
        var step = conversation.equals("c-human") ? "Mon CV" : "";
        return desk.entry(conversation)
                .map(entry -> new Standing(step, asked.get(conversation), passed.get(conversation)));
    }

    @Override
    public List<Colleague> colleagues() {
        return List.of(
                new Colleague(Stage.LEA, "Léa", null),
                new Colleague("noor@escale.example", "Noor", Stage.NOW.plus(Duration.ofDays(7))),
                new Colleague(Stage.SAMI, "Sami", null));
    }

    @Override
    public String name(String email) {
        return colleagues().stream()
                .filter(one -> one.email().equals(email))
                .map(Colleague::name)
                .findFirst()
                .orElse(email);
    }

    @Override
    public String signature(String email) {
        return name(email);
    }

    @Override
    public Passing passOn(String conversation, String by, String to, String note) {
        var entry = desk.entry(conversation);
        if (entry.filter(held -> held.mode() == Mode.HUMAN && !by.equals(held.holder()))
                .isPresent()) {
            return Passing.HELD;
        }
        entry.ifPresent(one -> desk.waits(one.conversation(), to));
        passed.put(conversation, new Passed(to, name(by), note, Stage.NOW));
        return entry.isPresent() ? Passing.DONE : Passing.GONE;
    }

    @Override
    public boolean keep(String conversation, String by) {
        boolean held =
                desk.entry(conversation).map(Entry::holder).filter(by::equals).isPresent();
        if (held) {
            asked.remove(conversation);
        }
        return held;
    }

    @Override
    public boolean release(String conversation, String by, Back to) {
        return desk.release(conversation, by);
    }
}
