package fr.escale.flow;

import fr.escale.flow.Step.Otherwise;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the steps about stops of the tour and workshops. */
final class GatheringReader {
    private static final Set<String> WAYS = Set.of(Verbs.GO, Verbs.OPEN, Verbs.ORDER);

    private final Draft draft;
    private final WordsReader words;
    private final WayReader ways;
    private final ChoicesReader choices;
    private final Problems problems;

    GatheringReader(Draft draft, WordsReader words, WayReader ways, ChoicesReader choices, Problems problems) {
        this.draft = draft;
        this.words = words;
        this.ways = ways;
        this.choices = choices;
        this.problems = problems;
    }

    Optional<Step> read(String verb, String id, Fields step, Optional<String> after) {
        return switch (verb) {
            case "offer stops" -> stops(id, step, after);
            case "count in" -> countIn(id, step, after);
            case "offer workshops" -> workshops(id, step, after);
            default -> signUp(id, step, after);
        };
    }

    private Optional<Step> stops(String id, Fields step, Optional<String> after) {
        Step.Choices shown = choices.read(step);
        String near = near(step);
        Way next = ways.next(step, after);
        Optional<Otherwise> none = none(step, "what is said when no stop is known, or a way on");
        return words.text(step, "offer stops")
                .flatMap(text -> none.map(nothing -> new Step.OfferStops(id, text, near, nothing, shown, next)));
    }

    private Optional<Step> workshops(String id, Fields step, Optional<String> after) {
        Step.Choices shown = choices.read(step);
        Way next = ways.next(step, after);
        Optional<Otherwise> none = none(step, "what is said when no workshop is known, or a way on");
        return words.text(step, "offer workshops")
                .flatMap(text -> none.map(nothing -> new Step.OfferWorkshops(id, text, nothing, shown, next)));
    }

    /** A variable of this flow; one that nothing sets would never say where anybody is. */
    private String near(Fields step) {
        Optional<Located> name = step.words("near");
        name.filter(word -> !draft.variables.own().containsKey(word.value()))
                .ifPresent(word -> problems.unknown(
                        word,
                        "unknown-variable",
                        "variable",
                        draft.variables.own().keySet()));
        return name.map(Located::value).orElse("");
    }

    /** Words, or a block with a way. */
    private Optional<Otherwise> none(Fields step, String why) {
        Optional<Node> block = step.node("none").filter(MappingNode.class::isInstance);
        if (block.isEmpty()) {
            return words.required(step, "none", why).map(Otherwise.Words::new);
        }
        return Fields.of(block.get(), "a way on", WAYS, problems)
                .flatMap(fields -> {
                    Optional<Way> way = ways.way(fields);
                    if (way.isEmpty() && !WayReader.has(fields)) {
                        problems.add(
                                fields.at(),
                                "no-way-on",
                                "found a \"none\" that leads nowhere, expected words, \"go to\", \"open\" or \"order\"");
                    }
                    return way;
                })
                .map(Otherwise.Elsewhere::new);
    }

    private Optional<Step> countIn(String id, Fields step, Optional<String> after) {
        Optional<Text> gone = words.required(step, "gone", "what is said when the stop does not take place any more");
        Way next = ways.next(step, after);
        return words.text(step, "count in").flatMap(text -> gone.map(none -> new Step.CountIn(id, text, none, next)));
    }

    private Optional<Step> signUp(String id, Fields step, Optional<String> after) {
        Optional<Text> full = words.required(step, "full", "what is said when no seat is left");
        Optional<Text> waiting = words.required(step, "waiting", "what is said to who is on the waiting list");
        Optional<Text> gone =
                words.required(step, "gone", "what is said when the workshop does not take place any more");
        Way next = ways.next(step, after);
        return words.text(step, "sign up")
                .flatMap(text -> full.flatMap(none -> waiting.flatMap(
                        later -> gone.map(over -> new Step.SignUp(id, text, none, later, over, next)))));
    }
}
