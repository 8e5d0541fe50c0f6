package fr.escale.flow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that a word in braces is known on every way to the text that shows it. */
final class KnownChecks {
    /** Words of the team's card. */
    private static final Set<String> TEAM = Set.of(
            "service", "phone", "referent", "duty", "place", "controller", "dataContact", "hosting", "territory");
    /** What is known once a time is booked. */
    private static final Set<String> BOOKED = Set.of("when", "where", "who");

    private final Draft draft;
    private final Problems problems;
    private final Map<String, Draft> flows;
    private final Map<String, Step> steps;

    private KnownChecks(Draft draft, Problems problems, Map<String, Draft> flows) {
        this.draft = draft;
        this.problems = problems;
        this.flows = flows;
        this.steps = draft.steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
    }

    /** @param flows those that can be called, by name */
    static void check(Draft draft, Problems problems, Map<String, Draft> flows) {
        new KnownChecks(draft, problems, flows).check();
    }

    private void check() {
        Set<String> names = names();
        for (Said said : Said.in(draft.root)) {
            for (String name : said.isLabel() ? Set.<String>of() : Holes.all(said.text())) {
                if (!names.contains(name)) {
                    unknown(said, name, names);
                } else if (draft.whole() && Holes.needed(said.text()).contains(name)) {
                    wayWithout(name, said).ifPresent(way -> early(said, name, way));
                }
            }
        }
    }

    /** Every name that a text of this flow may show. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>(TEAM);
        names.addAll(BOOKED);
        names.addAll(Set.of("commune", "language"));
        draft.steps.forEach(step -> names.addAll(learnt(step)));
        return names;
    }

    private void unknown(Said said, String name, Collection<String> names) {
        Mention place = Mention.of("{" + name, said, problems.lines());
        problems.add(
                place.line(),
                place.column(),
                "unknown-variable",
                "found variable \"%s\", expected %s".formatted(name, Problems.among(names))
                        + Spelling.suggestion(name, names));
    }

    private void early(Said said, String name, List<String> way) {
        Mention place = Mention.of("{" + name, said, problems.lines());
        problems.add(
                place.line(),
                place.column(),
                "not-yet-known",
                "found \"{%s}\", which is not known yet on the way %s, expected \"[[\" and \"]]\" around what falls away without it"
                        .formatted(name, String.join(" → ", way)));
    }

    /** A way from the beginning to that text on which nothing sets the name; empty when there is none. */
    private Optional<List<String>> wayWithout(String name, Said said) {
        boolean here = TEAM.contains(name) || said.key().equals("book") && BOOKED.contains(name);
        return here || !steps.containsKey(said.step()) ? Optional.empty() : way(name, said.step());
    }

    private Optional<List<String>> way(String name, String goal) {
        Map<String, String> before = new HashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(draft.steps.getFirst()));
        before.put(draft.steps.getFirst().id(), "");
        while (!open.isEmpty()) {
            Step step = open.removeFirst();
            for (Way way : WayChecks.ways(step).toList()) {
                boolean learns = way == step.next() && learnt(step).contains(name);
                if (!learns && way instanceof Way.ToStep to && before.putIfAbsent(to.step(), step.id()) == null) {
                    open.addLast(steps.get(to.step()));
                }
            }
        }
        return before.containsKey(goal) ? Optional.of(back(goal, before)) : Optional.empty();
    }

    private static List<String> back(String goal, Map<String, String> before) {
        Deque<String> way = new ArrayDeque<>();
        for (String step = goal; !step.isEmpty(); step = before.getOrDefault(step, "")) {
            way.addFirst(step);
        }
        return List.copyOf(way);
    }

    /** What is known once a step has been answered. */
    private Set<String> learnt(Step step) {
        return switch (step) {
            case Step.Ask ask when ask.expecting() == Step.Expecting.COMMUNE -> Set.copyOf(List.of(ask.into(), "commune"));
            case Step.Ask ask -> Set.of(ask.into());
            case Step.Remember keep -> Set.of(keep.name());
            case Step.Book book -> BOOKED;
            case Step.Call call -> asked(call.flow());
            default -> Set.of();
        };
    }

    /** What a called flow may ask for; it is trusted to do so. */
    private Set<String> asked(String flow) {
        Set<String> asked = new HashSet<>();
        Optional.ofNullable(flows.get(flow)).stream()
                .flatMap(called -> called.steps.stream())
                .filter(step -> !(step instanceof Step.Call))
                .forEach(step -> asked.addAll(learnt(step)));
        return asked;
    }
}
