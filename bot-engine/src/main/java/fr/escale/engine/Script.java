package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Step;
import fr.escale.flow.Way;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks flows: from step to step until one waits for the person or for a request. */
final class Script {
    /** More steps without waiting are a circle: a human takes over. */
    private static final int MOST_STEPS = 50;

    /** The conversation fulfils a dozen requests a turn; a human takes over before it gives up. */
    private static final int MOST_REQUESTS = 8;

    private final Flows flows;
    private final Starts starts = new Starts();
    private final Always always = new Always(this);
    private final Steps steps = new Steps(this);

    Script(Flows flows) {
        this.flows = flows;
    }

    Always always() {
        return always;
    }

    Optional<Flow> live(String flow) {
        return flows.live(flow);
    }

    /** The flow that these words open, compared as {@link Plain}. */
    Optional<Flow> started(String plain) {
        return starts.flow(flows.all(), plain);
    }

    /** The flow that is about the same as these words, however they are put. */
    Optional<Flow> about(String plain) {
        return starts.about(flows.all(), plain);
    }

    /** Where the person stands, if that step is still there in the version the session began with. */
    Optional<Standing> standing(Turn turn) {
        return Optional.ofNullable(turn.at).flatMap(this::find);
    }

    Optional<Standing> find(Place place) {
        return flows.version(place.flow(), place.hash())
                .or(() -> flows.live(place.flow()))
                .flatMap(flow -> find(flow, place.step()));
    }

    /** A step by names alone: in the version the person is in, else in the live one. */
    Optional<Standing> find(Turn turn, String flow, String step) {
        Place at = turn.at;
        return at != null && at.flow().equals(flow)
                ? find(new Place(flow, at.hash(), step))
                : flows.live(flow).flatMap(live -> find(live, step));
    }

    private static Optional<Standing> find(Flow flow, String step) {
        return flow.step(step).map(found -> new Standing(flow, found));
    }

    /** Opens a flow from its beginning; where there is none, says so and shows what there is. */
    void open(Turn turn, String flow) {
        Standing start = opened(turn, flow);
        if (start != null) {
            run(turn, start);
        }
    }

    private @Nullable Standing opened(Turn turn, String flow) {
        turn.leave();
        Looking.note(turn);
        Standing start = start(flow).orElse(null);
        if (start == null) {
            turn.say("gone", turn.menu(), turn.human());
        }
        return start;
    }

    Optional<Standing> start(String flow) {
        return flows.live(flow).map(live -> new Standing(live, live.steps().getFirst()));
    }

    void run(Turn turn, Standing from) {
        Standing here = from;
        for (int taken = 0; here != null && taken < MOST_STEPS && turn.requests < MOST_REQUESTS; taken++) {
            turn.at = here.place();
            here = steps.take(turn, here);
        }
        if (here != null) {
            turn.leave();
            String why = turn.own("why-loop") + " " + here.flow().title();
            turn.request(Awaiting.HUMAN, new Request.HandOver(why, false));
        }
    }

    /** Goes on after a step that has been answered. */
    void proceed(Turn turn, Standing done) {
        follow(turn, done, done.step().next());
    }

    void follow(Turn turn, Standing from, Way way) {
        Standing next = next(turn, from, way);
        if (next != null) {
            run(turn, next);
        }
    }

    /** Whether the person has only been asked where to go: there is nothing to come back to. */
    boolean isAtADoor(Turn turn) {
        return standing(turn).filter(Doors::isADoor).isPresent();
    }

    /** Says again what the person was asked before something came between. */
    void again(Turn turn) {
        if (turn.at != null && !isAtADoor(turn)) {
            standing(turn).ifPresentOrElse(here -> again(turn, here), () -> {
                turn.leave();
                turn.say("moved", turn.menu(), turn.human());
            });
        }
    }

    private void again(Turn turn, Standing here) {
        switch (here.step()) {
            case Step.OfferSlots offer -> turn.request(Awaiting.STEP, new Request.OfferSlots(Looking.of(turn), null));
            case Step.Book book -> run(turn, here);
            case Step.OfferStops offer -> turn.request(Awaiting.STEP, Visiting.stops(turn, offer));
            case Step.OfferWorkshops offer -> turn.request(Awaiting.STEP, new Request.OfferWorkshops());
            case Step.Choose choose -> turn.say(Asking.again(turn, here, choose.text()));
            case Step.Ask ask -> turn.say(Asking.again(turn, here, ask.text()));
            case Step.AskKnowledge ask -> turn.say(Asking.again(turn, here, ask.text()));
            default -> turn.leave();
        }
    }

    /** The step that this way leads to; nowhere when it ends, or waits for something. */
    @Nullable
    Standing next(Turn turn, Standing here, Way way) {
        return switch (way) {
            case Way.ToStep to -> find(here.flow(), to.step()).orElse(null);
            case Way.ToFlow to -> opened(turn, to.flow());
            case Way.ToOrder to -> {
                always.follow(turn, Sayings.named(to.order()));
                yield null;
            }
            case Way.Keep keep -> kept(turn, here, keep.value());
            case Way.Over over -> back(turn);
        };
    }

    private @Nullable Standing kept(Turn turn, Standing here, String value) {
        if (here.step() instanceof Step.Ask ask) {
            turn.variables.put(ask.into(), value);
        }
        return next(turn, here, here.step().next());
    }

    /** Back to the flow that called this one; nowhere when nobody did. */
    @Nullable
    Standing back(Turn turn) {
        Place caller = turn.returns.pollLast();
        if (caller == null) {
            turn.leave();
            return null;
        }
        return find(caller).map(here -> next(turn, here, here.step().next())).orElse(null);
    }
}
