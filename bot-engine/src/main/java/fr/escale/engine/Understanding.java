package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands what the person wrote: first the ways shown, then the orders, then the step, then the knowledge base. */
final class Understanding {
    private final Script script;
    private final Resting resting;
    private final Sayings sayings;
    private final Greeting greeting;
    private final Tapping tapping;
    private final Answering answering;
    private final Typed typed;
    private final Nod nod;
    private final Wishing wishing;

    Understanding(
            Script script, Resting resting, Sayings sayings, Greeting greeting, Tapping tapping, Answering answering) {
        this.script = script;
        this.resting = resting;
        this.sayings = sayings;
        this.greeting = greeting;
        this.tapping = tapping;
        this.answering = answering;
        this.typed = new Typed(sayings);
        this.nod = new Nod(script, sayings);
        this.wishing = new Wishing(script, sayings);
    }

    void text(Turn turn, String text, boolean first) {
        Optional<Standing> here = script.standing(turn);
        if (here.isPresent() && answering.exactly(turn, here.get(), text)) {
            return;
        }
        Optional<Button> way = Resting.meant(turn, text, sayings)
                .or(() -> Agreeing.meant(turn, text, sayings))
                .or(() -> typed.among(ways(turn, here), text));
        Optional<Order> order = sayings.order(text);
        if (order.filter(Order::isRight).isPresent()) {
            script.always().follow(turn, order.get());
        } else if (way.isPresent()) {
            tapping.tap(turn, new Input.Choice(way.get().id(), way.get().label()));
        } else if (order.isPresent()) {
            script.always().follow(turn, order.get());
        } else if (here.isEmpty() || !answering.freely(turn, here.get(), text)) {
            freely(turn, here, text, first);
        }
    }

    private static List<Button> ways(Turn turn, Optional<Standing> here) {
        List<Button> ways = new ArrayList<>(Shown.ways(turn.variables));
        here.ifPresent(standing -> Asking.buttons(turn, standing).stream()
                .filter(button -> ways.stream().noneMatch(way -> way.label().equals(button.label())))
                .forEach(ways::add));
        return ways;
    }

    /** Words around those that start a flow change nothing, unless they ask something: "et le permis ?". */
    private Optional<Flow> started(String text) {
        String plain = Plain.of(text);
        Optional<Flow> whole = script.started(plain);
        return text.strip().endsWith("?")
                ? whole
                : whole.or(() -> script.started(sayings.bare(plain)))
                        .or(() -> script.started(sayings.bare(Shorthand.writtenOut(plain))));
    }

    private void freely(Turn turn, Optional<Standing> here, String text, boolean first) {
        Optional<Flow> started = started(text);
        Tongue.offer(turn);
        if (sayings.is("resume", text) && resting.hasMore(turn)) {
            resting.resume(turn);
        } else if (sayings.is("greeting", text) || (first && Plain.wordless(text))) {
            greeting.greet(turn, first);
        } else if (Plain.wordless(text)) {
            greeting.light(turn);
        } else if (sayings.is("thanks", text)) {
            thanked(turn, here);
        } else if (started.isPresent()) {
            script.open(turn, started.get().id());
        } else if (sayings.is(Wishing.WHEN_FREE, text)) {
            waits(turn);
        } else if (wishing.heard(turn, here, text)) {
            return;
        } else if (Visiting.isOffering(here) && Visiting.isShort(text)) {
            turn.variables.put(Locating.ASKED, text);
            turn.request(Awaiting.STEP, new Request.FindCommune(text));
        } else if (!nod.heard(turn, text) && !Locating.heard(turn, text)) {
            boolean asked = here.filter(standing -> standing.step() instanceof Step.AskKnowledge)
                    .isPresent();
            turn.request(asked ? Awaiting.STEP : Awaiting.QUESTION, new Request.LookUp(text));
        }
    }

    /** Thanks are no yes: what is only kept is asked again, or it would be lost. */
    private void thanked(Turn turn, Optional<Standing> here) {
        if (here.filter(standing -> standing.step() instanceof Step.Book).isPresent()) {
            turn.say("thanks");
            script.again(turn);
        } else {
            turn.say("thanks", turn.menu(), turn.human());
        }
    }

    /** Who has just heard that a workshop is full means its list. */
    private void waits(Turn turn) {
        Shown.ways(turn.variables).stream()
                .filter(way -> way.id().startsWith(GatheringTaps.QUEUE))
                .findFirst()
                .ifPresentOrElse(
                        way -> tapping.tap(turn, new Input.Choice(way.id(), way.label())),
                        () -> Wishing.tellWhenFree(turn));
    }
}
