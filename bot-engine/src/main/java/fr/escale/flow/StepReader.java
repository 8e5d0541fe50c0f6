package fr.escale.flow;

import fr.escale.flow.Step.Choices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one step. What a step does is its verb; every verb has the few keys that go with it. */
final class StepReader {
    private final Draft draft;
    private final Problems problems;
    private final WordsReader words;
    private final WayReader ways;
    private final ChoicesReader choices;
    private final AskReader asking;
    private final WhenReader whens;
    private final GatheringReader gatherings;

    StepReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.words = new WordsReader(draft, problems);
        this.ways = new WayReader(draft, problems);
        this.choices = new ChoicesReader(draft, ways, problems);
        this.asking = new AskReader(words, ways, choices, problems);
        this.whens = new WhenReader(words, ways, problems);
        this.gatherings = new GatheringReader(draft, words, ways, choices, problems);
    }

    /** Reads a step into the draft. The way on of a step that names none is the step written after it. */
    void read(Node node, Optional<String> after) {
        Fields.of(node, "a step with its keys", Verbs.ALL, problems)
                .ifPresent(step -> step.required("step", "a name")
                        .filter(this::name)
                        .ifPresent(id -> step(id.value(), step, after).ifPresent(draft.steps::add)));
    }

    private boolean name(Located id) {
        if (!id.value().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} '’-]*")) {
            problems.add(
                    id.at(),
                    "step-name",
                    "found \"%s\", expected letters, digits, spaces and hyphens".formatted(id.value()));
            return false;
        }
        if (draft.places.putIfAbsent(id.value(), id.at()) != null) {
            problems.add(
                    id.at(),
                    "duplicate-step",
                    "found a second step \"%s\", expected a name of its own".formatted(id.value()));
            return false;
        }
        return true;
    }

    private Optional<Step> step(String id, Fields step, Optional<String> after) {
        Optional<String> verb = Verbs.of(step);
        if (verb.isEmpty()) {
            return goTo(id, step);
        }
        Verbs.check(step, verb.get(), problems);
        return switch (verb.get()) {
            case "say" -> say(id, step, after);
            case "show" -> shown(id, step, after);
            case "ask" -> asking.ask(id, step, after);
            case "answer from" -> asking.answer(id, step, after);
            case "offer slots" -> slots(id, step, after);
            case "book" ->
                both(step, "book", "taken", "what is said when somebody was quicker")
                        .map(said -> new Step.Book(id, said.getFirst(), said.getLast(), ways.next(step, after)));
            case "offer stops", "count in", "offer workshops", "sign up" ->
                gatherings.read(verb.get(), id, step, after);
            case "remember" -> remember(id, step, after);
            case "set" -> put(id, step, "set", "to", after);
            case "remind" -> remind(id, step, after);
            case "wait" -> pause(id, step, after);
            case "when" -> whens.read(id, step, after);
            case "hand over" ->
                words.text(step, "hand over").map(why -> new Step.HandOver(id, why, whom(step), urgent(step)));
            case "call" ->
                step.words("call").map(flow -> new Step.Call(id, ways.meantFlow(flow), ways.next(step, after)));
            default -> words.text(step, "end").map(text -> new Step.End(id, text));
        };
    }

    private Optional<Step> goTo(String id, Fields step) {
        if (step.has(Verbs.GO) || step.has(Verbs.OPEN)) {
            return Optional.of(new Step.GoTo(id, ways.next(step, Optional.empty())));
        }
        problems.add(step.at(), "nothing-to-do", "found a step that does nothing, expected one of " + Verbs.names());
        return Optional.empty();
    }

    private Optional<Step> say(String id, Fields step, Optional<String> after) {
        Choices shown = choices.read(step);
        return words.text(step, "say")
                .map(text -> step.has("buttons") || step.has("list")
                        ? new Step.Choose(id, text, shown)
                        : new Step.Say(id, text, ways.next(step, after)));
    }

    private Optional<Step> shown(String id, Fields step, Optional<String> after) {
        Optional<Text> described = words.required(step, "described", "what is to be seen, for who cannot see it");
        Optional<Located> picture = step.words("show");
        picture.filter(name -> !Pictures.names().contains(name.value()))
                .ifPresent(name -> problems.unknown(name, "unknown-picture", "picture", Pictures.names()));
        Way next = ways.next(step, after);
        return picture.flatMap(name -> described.map(text -> new Step.Show(id, name.value(), text, next)));
    }

    private Optional<Step> slots(String id, Fields step, Optional<String> after) {
        Choices shown = choices.read(step);
        return both(step, "offer slots", "none", "what is said when no time is free")
                .map(said -> new Step.OfferSlots(id, said.getFirst(), said.getLast(), shown, ways.next(step, after)));
    }

    private Optional<Step> remember(String id, Fields step, Optional<String> after) {
        if (step.has("value") && !step.has("as")) {
            return put(id, step, "remember", "value", after);
        }
        Optional<Text> value = words.required(step, "as", "what to keep under that name");
        return VariableName.read(step, "remember", "a name", problems)
                .flatMap(name -> value.map(text -> new Step.Remember(id, name.value(), text, ways.next(step, after))));
    }

    private Optional<Step> put(String id, Fields step, String verb, String key, Optional<String> after) {
        Optional<Formula> value = words.formula(step, key, "a value like points + 1");
        Way next = ways.next(step, after);
        return VariableName.read(step, verb, "a name", problems)
                .flatMap(name ->
                        value.map(formula -> new Step.Put(id, name.value(), formula, verb.equals("remember"), next)));
    }

    private Optional<Step> remind(String id, Fields step, Optional<String> after) {
        Optional<Duration> delay =
                step.required("after", "a delay like 2 days").flatMap(words -> Delay.read(words, problems));
        Way next = ways.next(step, after);
        return words.text(step, "remind")
                .filter(text -> isDiscreet(text, step))
                .flatMap(text -> delay.map(duration -> new Step.Remind(id, text, duration, next)));
    }

    private boolean isDiscreet(Text text, Fields step) {
        if (!text.names().isEmpty()) {
            problems.add(
                    step.at("remind"),
                    "indiscreet",
                    "found words in braces in a reminder, expected none: somebody else may hold the phone");
        }
        return text.names().isEmpty();
    }

    private Optional<Step> pause(String id, Fields step, Optional<String> after) {
        Optional<Duration> delay = step.words("wait").flatMap(words -> Delay.read(words, problems));
        Optional<Text> said = words.required(step, "say", "what is said before the wait");
        Way next = ways.next(step, after);
        return said.flatMap(text -> delay.map(duration -> new Step.Wait(id, text, duration, next)));
    }

    /** Two texts that a step needs both. */
    private Optional<List<Text>> both(Fields step, String verb, String other, String why) {
        Optional<Text> second = words.required(step, other, why);
        return words.text(step, verb).flatMap(first -> second.map(text -> List.of(first, text)));
    }

    private static String whom(Fields step) {
        return step.words("to").map(Located::value).orElse("");
    }

    private boolean urgent(Fields step) {
        Optional<Located> urgent = step.words("urgent");
        urgent.filter(word -> !word.value().matches("yes|no"))
                .ifPresent(word -> problems.unknown(word, "yes-or-no", "word", List.of("yes", "no")));
        return urgent.filter(word -> word.value().equals("yes")).isPresent();
    }
}
