package fr.escale.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every way of a flow leads somewhere, that every step can be reached, and that every way ends. */
final class WayChecks {
    /** Problems that leave a button out: where it led cannot be told. */
    private static final Set<String> LOST_WAYS = Set.of("missing-words", "not-a-list", "not-a-block", "no-way-on");

    private final Draft draft;
    private final Problems problems;
    private final Map<String, Step> steps;

    private WayChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.steps = draft.steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
    }

    /** @param whole whether all steps could be read; otherwise reach and ends cannot be told */
    static void check(Draft draft, boolean whole, Problems problems) {
        WayChecks checks = new WayChecks(draft, problems);
        boolean known = checks.known() && !problems.any(LOST_WAYS);
        if (whole && known && !draft.steps.isEmpty()) {
            checks.ended();
            checks.reached();
            checks.offered();
        }
    }

    private boolean known() {
        List<Located> unknown = draft.stepsMeant.stream()
                .filter(name -> !draft.places.containsKey(name.value()))
                .toList();
        unknown.forEach(this::unknown);
        return unknown.isEmpty();
    }

    private void unknown(Located name) {
        String flow = name.value().split("/", 2)[0];
        if (draft.flows.contains(flow)) {
            problems.add(
                    name.at(),
                    "unknown-step",
                    "found flow \"%s\" where a step of this file is expected: write \"open: %s\", which begins it"
                            .formatted(name.value(), flow));
        } else {
            problems.unknown(name, "unknown-step", "step", draft.places.keySet());
        }
    }

    private void reached() {
        Set<String> reached = new HashSet<>();
        follow(draft.steps.getFirst(), reached);
        draft.steps.stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> problems.add(
                        draft.place(step),
                        "unreachable-step",
                        "found step \"%s\" that nothing leads to, expected a \"go to\" or a button"
                                .formatted(step.id())));
    }

    private void follow(Step step, Set<String> reached) {
        if (reached.add(step.id())) {
            following(step).forEach(next -> follow(next, reached));
        }
    }

    private void ended() {
        Set<String> ending = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = draft.steps.stream()
                            .filter(step ->
                                    leaves(step) || following(step).anyMatch(next -> ending.contains(next.id())))
                            .filter(step -> ending.add(step.id()))
                            .count()
                    > 0;
        }
        draft.steps.stream()
                .filter(step -> !ending.contains(step.id()) || (goesOn(step) && step.next() instanceof Way.Over))
                .forEach(step -> problems.add(
                        draft.place(step),
                        "no-end",
                        "found a way that never ends after \"%s\", expected \"go to\", \"open\", \"hand over\" or \"end\""
                                .formatted(step.id())));
    }

    private void offered() {
        offered(Step.Book.class, "book", Step.OfferSlots.class, "offer slots", "offers times first");
        offered(Step.CountIn.class, "count in", Step.OfferStops.class, "offer stops", "offers stops first");
        offered(Step.SignUp.class, "sign up", Step.OfferWorkshops.class, "offer workshops", "offers workshops first");
    }

    private void offered(
            Class<? extends Step> taking, String verb, Class<? extends Step> offering, String offer, String first) {
        boolean offers = draft.steps.stream().anyMatch(offering::isInstance);
        draft.steps.stream()
                .filter(step -> taking.isInstance(step) && !offers)
                .forEach(step -> problems.add(
                        draft.place(step),
                        "book-without-offer",
                        "found \"%s\" and no \"%s\", expected a step that %s".formatted(verb, offer, first)));
    }

    private static boolean leaves(Step step) {
        return step instanceof Step.End
                || step instanceof Step.HandOver
                || ways(step).anyMatch(way -> way instanceof Way.ToFlow || way instanceof Way.ToOrder);
    }

    private Stream<Step> following(Step step) {
        return ways(step)
                .filter(Way.ToStep.class::isInstance)
                .map(way -> steps.get(((Way.ToStep) way).step()))
                .filter(Objects::nonNull);
    }

    /** Every way on that a step has. */
    static Stream<Way> ways(Step step) {
        Stream<Way> buttons = step.options().stream().map(Step.Option::way);
        Stream<Way> branches = step.branches().stream().map(Step.Branch::way);
        return Stream.of(buttons, branches, step.otherwise().stream(), Stream.of(step.next()))
                .flatMap(ways -> ways);
    }

    private static boolean goesOn(Step step) {
        return !(step instanceof Step.Choose || step instanceof Step.HandOver || step instanceof Step.End);
    }
}
