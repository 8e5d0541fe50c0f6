package fr.escale.flow;

import fr.escale.flow.Step.Expecting;
import fr.escale.flow.Step.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one step. What a step does is its verb; every verb has the few keys that go with it. */
final class StepReader {
    private static final String GO = "go to";
    private static final String OPEN = "open";
    private static final String ORDER = "order";
    private static final Map<String, Set<String>> KEYS = Map.of(
            "say", Set.of("buttons", GO, OPEN),
            "ask", Set.of("into", "expecting", "buttons", GO, OPEN),
            "answer from", Set.of("article", "ask", "buttons", GO, OPEN),
            "offer slots", Set.of("none", GO, OPEN),
            "book", Set.of("taken", GO, OPEN),
            "remember", Set.of("as", GO, OPEN),
            "hand over", Set.of("urgent"),
            "call", Set.of(GO, OPEN),
            "end", Set.of());
    /** "answer from" before "ask", which it may contain. */
    private static final List<String> VERBS =
            List.of("answer from", "say", "ask", "offer slots", "book", "remember", "hand over", "call", "end");

    private static final Set<String> BUTTON = Set.of("label", "description", GO, OPEN, ORDER);
    private static final Set<String> ALL = all();

    private final Draft draft;
    private final Problems problems;

    StepReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** Reads a step into the draft. The way on of a step that names none is the step written after it. */
    void read(Node node, Optional<String> after) {
        Fields.of(node, "a step with its keys", ALL, problems)
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
        Optional<String> verb = VERBS.stream().filter(step::has).findFirst();
        if (verb.isEmpty()) {
            return goTo(id, step);
        }
        foreign(step, verb.get());
        return switch (verb.get()) {
            case "say" -> say(id, step, after);
            case "ask" -> ask(id, step, after);
            case "answer from" -> answer(id, step, after);
            case "offer slots" ->
                words(step, "offer slots", "none", "what is said when no time is free")
                        .map(said -> new Step.OfferSlots(id, said.getFirst(), said.getLast(), next(step, after)));
            case "book" ->
                words(step, "book", "taken", "what is said when somebody was quicker")
                        .map(said -> new Step.Book(id, said.getFirst(), said.getLast(), next(step, after)));
            case "remember" ->
                words(step, "remember", "as", "what to keep under that name")
                        .map(said -> new Step.Remember(id, said.getFirst(), said.getLast(), next(step, after)));
            case "hand over" -> step.words("hand over").map(why -> new Step.HandOver(id, why.value(), urgent(step)));
            case "call" -> step.words("call").map(flow -> new Step.Call(id, meantFlow(flow), next(step, after)));
            default -> step.words("end").map(text -> new Step.End(id, text.value()));
        };
    }

    /** A key that belongs to another verb is as wrong as an unknown one. */
    private void foreign(Fields step, String verb) {
        Set<String> mine = KEYS.getOrDefault(verb, Set.of());
        ALL.stream()
                .filter(key -> step.has(key) && !key.equals("step") && !key.equals(verb) && !mine.contains(key))
                .sorted()
                .forEach(key -> problems.add(
                        step.at(key),
                        "key-out-of-place",
                        "found \"%s\" in a step that says \"%s\", expected %s"
                                .formatted(key, verb, mine.isEmpty() ? "nothing else" : "only " + sorted(mine))));
    }

    private Optional<Step> goTo(String id, Fields step) {
        if (step.has(GO) || step.has(OPEN)) {
            return Optional.of(new Step.GoTo(id, next(step, Optional.empty())));
        }
        problems.add(
                step.at(),
                "nothing-to-do",
                "found a step that does nothing, expected one of " + String.join(", ", VERBS));
        return Optional.empty();
    }

    private Optional<Step> say(String id, Fields step, Optional<String> after) {
        List<Option> options = options(step);
        return step.words("say")
                .map(text -> step.has("buttons")
                        ? new Step.Choose(id, text.value(), options)
                        : new Step.Say(id, text.value(), next(step, after)));
    }

    private Optional<Step> ask(String id, Fields step, Optional<String> after) {
        Optional<Located> into =
                step.required("into", "the name that keeps the answer").filter(this::variable);
        Expecting expecting = step.words("expecting").map(this::expecting).orElse(Expecting.TEXT);
        List<Option> options = options(step);
        Way next = next(step, after);
        return step.words("ask")
                .flatMap(text ->
                        into.map(name -> new Step.Ask(id, text.value(), name.value(), expecting, options, next)));
    }

    private boolean variable(Located name) {
        boolean good = name.value().matches("\\p{L}[\\p{L}\\p{N}]*");
        if (!good) {
            problems.add(
                    name.at(),
                    "variable-name",
                    "found \"%s\", expected one word of letters and digits".formatted(name.value()));
        }
        return good;
    }

    private Expecting expecting(Located word) {
        return Stream.of(Expecting.values())
                .filter(kind -> name(kind).equals(word.value()))
                .findFirst()
                .orElseGet(() -> {
                    List<String> names =
                            Stream.of(Expecting.values()).map(StepReader::name).toList();
                    problems.unknown(word, "expecting", "word", names);
                    return Expecting.TEXT;
                });
    }

    private static String name(Expecting kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Step> answer(String id, Fields step, Optional<String> after) {
        step.words("answer from")
                .filter(from -> !from.value().equals("knowledge"))
                .ifPresent(from -> problems.unknown(from, "answer-from", "word", List.of("knowledge")));
        List<Option> options = options(step);
        Way next = next(step, after);
        if (step.has("article") == step.has("ask")) {
            problems.add(
                    step.at("answer from"),
                    "answer-from",
                    "expected either \"article\" (which one) or \"ask\" (the person's own words)");
            return Optional.empty();
        }
        return step.has("article")
                ? step.words("article").map(article -> new Step.ShowArticle(id, article.value(), next))
                : step.words("ask").map(text -> new Step.AskKnowledge(id, text.value(), options, next));
    }

    /** Two texts that a step needs both. */
    private static Optional<List<String>> words(Fields step, String verb, String other, String why) {
        Optional<Located> second = step.required(other, why);
        return step.words(verb).flatMap(first -> second.map(text -> List.of(first.value(), text.value())));
    }

    private boolean urgent(Fields step) {
        Optional<Located> urgent = step.words("urgent");
        urgent.filter(word -> !word.value().matches("yes|no"))
                .ifPresent(word -> problems.unknown(word, "yes-or-no", "word", List.of("yes", "no")));
        return urgent.filter(word -> word.value().equals("yes")).isPresent();
    }

    private List<Option> options(Fields step) {
        List<Option> options = new ArrayList<>();
        step.items("buttons")
                .forEach(node -> Fields.of(node, "a button with its label", BUTTON, problems)
                        .flatMap(this::option)
                        .ifPresent(options::add));
        return options;
    }

    private Optional<Option> option(Fields button) {
        Optional<Located> label = button.required("label", "what the button says");
        Optional<Way> way = way(button);
        if (way.isEmpty() && !button.has(GO) && !button.has(OPEN) && !button.has(ORDER)) {
            problems.add(
                    button.at(),
                    "no-way-on",
                    "found a button that leads nowhere, expected \"go to\", \"open\" or \"order\"");
        }
        String description = button.words("description").map(Located::value).orElse("");
        return label.flatMap(words -> way.map(to -> option(words, description, to)));
    }

    private Option option(Located label, String description, Way to) {
        Option option = new Option(label.value(), description, to);
        draft.buttons.put(option, label.at());
        return option;
    }

    private Way next(Fields step, Optional<String> after) {
        return way(step).or(() -> after.map(Way.ToStep::new)).orElseGet(Way.Over::new);
    }

    private Optional<Way> way(Fields fields) {
        if (Stream.of(GO, OPEN, ORDER).filter(fields::has).count() > 1) {
            problems.add(fields.at(), "two-ways", "found more than one way on, expected one of go to, open, order");
        }
        Optional<Way> step = fields.words(GO).map(name -> new Way.ToStep(meantStep(name)));
        Optional<Way> flow = fields.words(OPEN).map(name -> new Way.ToFlow(meantFlow(name)));
        Optional<Way> order = fields.words(ORDER).map(name -> new Way.ToOrder(meantOrder(name)));
        return step.or(() -> flow).or(() -> order);
    }

    private String meantStep(Located name) {
        draft.stepsMeant.add(name);
        return name.value();
    }

    private String meantFlow(Located name) {
        draft.flowsMeant.add(name);
        return name.value();
    }

    private String meantOrder(Located name) {
        if (!Way.ORDERS.contains(name.value())) {
            problems.unknown(name, "unknown-order", "order", Way.ORDERS);
        }
        return name.value();
    }

    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(KEYS.keySet());
        KEYS.values().forEach(all::addAll);
        all.add("step");
        return all;
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
