package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Text;
import fr.escale.flow.Way;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks flows: from step to step until one waits for the person or for a request. */
final class Script {
    /** More steps without waiting are a circle: a human takes over. */
    private static final int MOST_STEPS = 50;

    private static final int MOST_CALLS = 10;
    /** The conversation fulfils a dozen requests a turn; a human takes over before it gives up. */
    private static final int MOST_REQUESTS = 8;

    private final Flows flows;
    private final Starts starts = new Starts();
    private final Always always = new Always(this);

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
        Standing start = start(flow).orElse(null);
        if (start == null) {
            turn.say("gone", turn.menu(), turn.human());
        }
        return start;
    }

    private Optional<Standing> start(String flow) {
        return flows.live(flow).map(live -> new Standing(live, live.steps().getFirst()));
    }

    void run(Turn turn, Standing from) {
        Standing here = from;
        for (int steps = 0; here != null && steps < MOST_STEPS && turn.requests < MOST_REQUESTS; steps++) {
            turn.at = here.place();
            here = step(turn, here);
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
        return standing(turn).filter(Script::isADoor).isPresent();
    }

    private static boolean isADoor(Standing here) {
        return here.step() instanceof Step.Choose
                && here.step().options().stream().allMatch(option -> leadsAway(here.flow(), option.way()));
    }

    /** Whether the person has been asked something here that is worth coming back to. */
    static boolean isOpen(Standing here) {
        return switch (here.step()) {
            case Step.Choose choose -> !isADoor(here);
            case Step.Ask ask -> true;
            case Step.AskKnowledge ask -> true;
            case Step.OfferSlots offer -> true;
            default -> false;
        };
    }

    /** Out of the flow, or back to its beginning. */
    private static boolean leadsAway(Flow flow, Way way) {
        return switch (way) {
            case Way.ToStep to -> to.step().equals(flow.steps().getFirst().id());
            case Way.ToFlow to -> true;
            case Way.ToOrder to -> true;
            case Way.Keep keep -> false;
            case Way.Over over -> true;
        };
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
            case Step.OfferSlots offer -> turn.request(Awaiting.STEP, new Request.OfferSlots(null));
            case Step.Choose choose -> turn.say(Asking.again(turn, here, choose.text()));
            case Step.Ask ask -> turn.say(Asking.again(turn, here, ask.text()));
            case Step.AskKnowledge ask -> turn.say(Asking.again(turn, here, ask.text()));
            default -> turn.leave();
        }
    }

    private @Nullable Standing step(Turn turn, Standing here) {
        return switch (here.step()) {
            case Step.Say say -> said(turn, here, say.text());
            case Step.Choose choose -> asked(turn, here, choose.text());
            case Step.Ask ask -> asked(turn, here, ask.text());
            case Step.AskKnowledge ask -> asked(turn, here, ask.text());
            case Step.ShowArticle show -> requested(turn, new Request.ShowArticle(show.article()));
            case Step.OfferSlots offer -> offered(turn, here);
            case Step.Book book -> booked(turn, here);
            case Step.Remember keep -> remembered(turn, keep);
            case Step.Put put -> put(turn, here, put);
            case Step.When when -> next(turn, here, meant(turn, when));
            case Step.HandOver hand -> requested(turn, new Request.HandOver(why(turn, hand), hand.urgent()));
            case Step.Remind remind -> requested(turn, new Request.ComeBack(here.place(), remind.after()));
            case Step.Wait wait -> waited(turn, here, wait);
            case Step.GoTo go -> next(turn, here, go.next());
            case Step.Call call -> called(turn, here, call);
            case Step.End end -> ended(turn, end);
        };
    }

    /** For whom comes first: the desk shows the beginning. */
    private static String why(Turn turn, Step.HandOver hand) {
        String why = turn.fill(hand.why());
        return hand.to().isEmpty() ? why : "Pour " + hand.to() + " : " + why;
    }

    private @Nullable Standing said(Turn turn, Standing here, Text text) {
        turn.say(Reply.text(turn.fill(text)));
        return next(turn, here, here.step().next());
    }

    private @Nullable Standing asked(Turn turn, Standing here, Text text) {
        Trail.wait(turn, here);
        turn.say(Asking.reply(turn, here, turn.fill(text)));
        return null;
    }

    private @Nullable Standing requested(Turn turn, Request request) {
        turn.request(Awaiting.STEP, request);
        return null;
    }

    private @Nullable Standing offered(Turn turn, Standing here) {
        Trail.wait(turn, here);
        return requested(turn, new Request.OfferSlots(null));
    }

    private @Nullable Standing booked(Turn turn, Standing here) {
        String slot = turn.variables.get("slot");
        return slot == null ? Asking.offer(here).orElse(null) : requested(turn, new Request.Book(slot));
    }

    private @Nullable Standing remembered(Turn turn, Step.Remember keep) {
        String value = turn.fill(keep.value());
        turn.variables.put(keep.name(), value);
        return requested(turn, new Request.Remember(keep.name(), value));
    }

    private @Nullable Standing waited(Turn turn, Standing here, Step.Wait wait) {
        turn.say(Reply.text(turn.fill(wait.text())));
        return requested(turn, new Request.ComeBack(here.place(), wait.after()));
    }

    /** Goes on at a step whose time has come; a person who has gone on meanwhile is left alone. */
    void later(Turn turn, Place due) {
        turn.requests = 0;
        find(due).ifPresent(here -> {
            if (here.step() instanceof Step.Remind remind) {
                turn.say(Reply.buttons(turn.fill(remind.text()), List.of(turn.menu(), turn.human())));
            } else if (here.step() instanceof Step.Wait && due.equals(turn.at)) {
                proceed(turn, here);
            }
        });
    }

    /** Who writes waits no longer. */
    void endWait(Turn turn) {
        if (standing(turn).filter(here -> here.step() instanceof Step.Wait).isPresent()) {
            turn.leave();
        }
    }

    private @Nullable Standing put(Turn turn, Standing here, Step.Put put) {
        Optional<String> value = put.value().value(turn);
        value.ifPresent(told -> turn.variables.put(put.name(), told));
        return value.isPresent() && put.card()
                ? requested(turn, new Request.Remember(put.name(), value.get()))
                : next(turn, here, put.next());
    }

    private static Way meant(Turn turn, Step.When when) {
        for (Step.Branch branch : when.branches()) {
            if (branch.condition().holds(turn)) {
                return branch.way();
            }
        }
        return when.next();
    }

    private @Nullable Standing called(Turn turn, Standing here, Step.Call call) {
        if (turn.returns.size() >= MOST_CALLS) {
            return here;
        }
        turn.returns.addLast(here.place());
        return start(call.flow()).orElseGet(() -> back(turn));
    }

    private @Nullable Standing ended(Turn turn, Step.End end) {
        String text = turn.fill(end.text());
        boolean last = turn.returns.isEmpty();
        turn.say(Reply.buttons(text, last ? List.<Button>of(turn.menu(), turn.human()) : List.of()));
        return back(turn);
    }

    private @Nullable Standing next(Turn turn, Standing here, Way way) {
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
    private @Nullable Standing back(Turn turn) {
        Place caller = turn.returns.pollLast();
        if (caller == null) {
            turn.leave();
            return null;
        }
        return find(caller).map(here -> next(turn, here, here.step().next())).orElse(null);
    }
}
