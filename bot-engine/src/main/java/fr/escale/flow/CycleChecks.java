package fr.escale.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds ways that lead round in a circle, in one flow or through several, without ever waiting for the person. The
 * engine stops such a circle and hands over; an editor should know before.
 */
final class CycleChecks {
    private final Map<String, Draft> flows = new LinkedHashMap<>();
    private final Map<String, Problems> problems = new HashMap<>();
    private final Set<Stand> done = new HashSet<>();
    /** Flows that are looked through for their end just now: one that calls itself comes to none. */
    private final Set<String> called = new HashSet<>();

    /** A step of a flow. */
    private record Stand(String flow, Step step) {
        String name() {
            return flow + "/" + step.id();
        }
    }

    private CycleChecks(List<FlowChecks.Reading> readings) {
        readings.forEach(reading -> {
            String id = FlowReader.id(reading.problems().path());
            flows.putIfAbsent(id, reading.draft());
            problems.putIfAbsent(id, reading.problems());
        });
    }

    static void check(List<FlowChecks.Reading> readings) {
        CycleChecks checks = new CycleChecks(readings);
        checks.flows.forEach(
                (id, draft) -> draft.steps.forEach(step -> checks.follow(new Stand(id, step), new ArrayList<>())));
    }

    private void follow(Stand here, List<Stand> way) {
        int before = way.indexOf(here);
        if (before >= 0) {
            report(way.subList(before, way.size()));
        } else if (!done.contains(here)) {
            way.add(here);
            onwards(here).forEach(next -> follow(next, way));
            way.removeLast();
            done.add(here);
        }
    }

    /** Circles inside one flow that nothing leads out of are already known as ways that never end. */
    private void report(List<Stand> circle) {
        boolean outside = circle.stream().map(Stand::flow).distinct().count() > 1;
        if (outside || circle.stream().anyMatch(CycleChecks::mayLeaveIt)) {
            Stand first = circle.getFirst();
            String names = Stream.concat(circle.stream(), Stream.of(first))
                    .map(stand -> outside ? stand.name() : stand.step().id())
                    .collect(Collectors.joining(" → "));
            Objects.requireNonNull(problems.get(first.flow()))
                    .add(
                            draft(first).place(first.step()),
                            "never-waits",
                            "found a circle that never waits for the person (%s), expected a step in it that asks"
                                    .formatted(names));
        }
    }

    private static boolean mayLeaveIt(Stand here) {
        return !here.step().branches().isEmpty() || here.step().otherwise().isPresent();
    }

    private Draft draft(Stand here) {
        return Objects.requireNonNull(flows.get(here.flow()));
    }

    private static boolean waits(Step step) {
        return switch (step) {
            case Step.Choose choose -> true;
            case Step.Ask ask -> true;
            case Step.AskKnowledge ask -> true;
            case Step.OfferSlots offer -> true;
            case Step.Book book -> true;
            case Step.OfferStops offer -> true;
            case Step.CountIn counted -> true;
            case Step.OfferWorkshops offer -> true;
            case Step.SignUp signed -> true;
            case Step.Wait wait -> true;
            case Step.HandOver hand -> true;
            case Step.End end -> true;
            default -> false;
        };
    }

    /** Where somebody goes on without having been asked anything: from a step that waits, only when it has nothing to offer. */
    private Stream<Stand> onwards(Stand here) {
        Stream<Way> ways = waits(here.step()) ? here.step().otherwise().stream() : ways(here.step());
        return ways.flatMap(way -> stand(here, way).stream());
    }

    private Stream<Way> ways(Step step) {
        return step instanceof Step.Call call
                ? Stream.concat(
                        Stream.of(new Way.ToFlow(call.flow())),
                        Stream.of(step.next()).filter(next -> comesBackAtOnce(call.flow())))
                : Stream.concat(step.branches().stream().map(Step.Branch::way), Stream.of(step.next()));
    }

    /** Whether a called flow may come to its end without having asked anything. */
    private boolean comesBackAtOnce(String flow) {
        Draft draft = flows.get(flow);
        if (draft == null || draft.steps.isEmpty() || !called.add(flow)) {
            return false;
        }
        boolean ends = ends(new Stand(flow, draft.steps.getFirst()), new HashSet<>());
        called.remove(flow);
        return ends;
    }

    private boolean ends(Stand here, Set<Stand> seen) {
        return here.step() instanceof Step.End
                || (seen.add(here) && onwards(here).anyMatch(next -> ends(next, seen)));
    }

    private Optional<Stand> stand(Stand here, Way way) {
        return switch (way) {
            case Way.ToStep to ->
                draft(here).steps.stream()
                        .filter(step -> step.id().equals(to.step()))
                        .map(step -> new Stand(here.flow(), step))
                        .findFirst();
            case Way.ToFlow to ->
                Optional.ofNullable(flows.get(to.flow()))
                        .filter(draft -> !draft.steps.isEmpty())
                        .map(draft -> new Stand(to.flow(), draft.steps.getFirst()));
            default -> Optional.empty();
        };
    }
}
