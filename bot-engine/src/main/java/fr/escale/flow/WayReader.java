package fr.escale.flow;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads where a step or a button goes on. */
final class WayReader {
    private final Draft draft;
    private final Problems problems;

    WayReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The way on of a step that goes on by itself: what it names, else the step written after it. */
    Way next(Fields step, Optional<String> after) {
        return way(step).or(() -> after.map(Way.ToStep::new)).orElseGet(Way.Over::new);
    }

    /** Whether one is named, readable or not. */
    static boolean has(Fields fields) {
        return fields.has(Verbs.GO) || fields.has(Verbs.OPEN) || fields.has(Verbs.ORDER);
    }

    Optional<Way> way(Fields fields) {
        if (Stream.of(Verbs.GO, Verbs.OPEN, Verbs.ORDER).filter(fields::has).count() > 1) {
            problems.add(fields.at(), "two-ways", "found more than one way on, expected one of go to, open, order");
        }
        Optional<Way> step = fields.words(Verbs.GO).map(name -> new Way.ToStep(meantStep(name)));
        Optional<Way> flow = fields.words(Verbs.OPEN).map(name -> new Way.ToFlow(meantFlow(name)));
        Optional<Way> order = fields.words(Verbs.ORDER).map(name -> new Way.ToOrder(meantOrder(name)));
        return step.or(() -> flow).or(() -> order);
    }

    String meantFlow(Located name) {
        draft.flowsMeant.add(name);
        return name.value();
    }

    private String meantStep(Located name) {
        draft.stepsMeant.add(name);
        return name.value();
    }

    private String meantOrder(Located name) {
        if (!Way.ORDERS.contains(name.value())) {
            problems.unknown(name, "unknown-order", "order", Way.ORDERS);
        }
        return name.value();
    }
}
