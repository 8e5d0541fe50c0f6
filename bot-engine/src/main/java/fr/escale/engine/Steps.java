package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Pictures;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Text;
import fr.escale.flow.Way;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each kind of step does, and which step comes next; none when it waits for the person or for a request. */
final class Steps {
    private static final int MOST_CALLS = 10;

    private final Script script;

    Steps(Script script) {
        this.script = script;
    }

    @Nullable
    Standing take(Turn turn, Standing here) {
        return switch (here.step()) {
            case Step.Say say -> said(turn, here, say.text());
            case Step.Show show -> shown(turn, here, show);
            case Step.Choose choose -> asked(turn, here, choose.text());
            case Step.Ask ask -> asked(turn, here, ask.text());
            case Step.AskKnowledge ask -> asked(turn, here, ask.text());
            case Step.ShowArticle show -> requested(turn, new Request.ShowArticle(show.article()));
            case Step.OfferSlots offer -> offered(turn, here);
            case Step.Book book -> booked(turn, here);
            case Step.OfferStops offer -> Visiting.offer(turn, offer);
            case Step.CountIn counted -> Visiting.come(turn, here);
            case Step.OfferWorkshops offer -> Enrolling.offer(turn);
            case Step.SignUp signed -> Enrolling.signUp(turn, here);
            case Step.Remember keep -> remembered(turn, keep);
            case Step.Put put -> put(turn, here, put);
            case Step.When when -> script.next(turn, here, meant(turn, when));
            case Step.HandOver hand -> requested(turn, new Request.HandOver(why(turn, hand), hand.urgent()));
            case Step.Remind remind -> requested(turn, new Request.ComeBack(here.place(), remind.after()));
            case Step.Wait wait -> waited(turn, here, wait);
            case Step.GoTo go -> script.next(turn, here, go.next());
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
        return script.next(turn, here, here.step().next());
    }

    private @Nullable Standing shown(Turn turn, Standing here, Step.Show show) {
        Attachment picture = Pictures.attachment(show.picture(), turn.fill(show.described()));
        turn.say(new Reply("", List.of(), null, List.of(picture)));
        return script.next(turn, here, show.next());
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
        return requested(turn, new Request.OfferSlots(Looking.of(turn), null));
    }

    private @Nullable Standing booked(Turn turn, Standing here) {
        String slot = turn.variables.get(Agreeing.SLOT);
        if (slot == null) {
            return Asking.first(here, Step.OfferSlots.class).orElse(null);
        }
        Trail.wait(turn, here);
        return requested(turn, new Request.Hold(slot, Looking.of(turn), Agreeing.place(turn)));
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

    private @Nullable Standing put(Turn turn, Standing here, Step.Put put) {
        Optional<String> value = put.value().value(turn);
        value.ifPresent(told -> turn.variables.put(put.name(), told));
        return value.isPresent() && put.card()
                ? requested(turn, new Request.Remember(put.name(), value.get()))
                : script.next(turn, here, put.next());
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
        return script.start(call.flow()).orElseGet(() -> script.back(turn));
    }

    private @Nullable Standing ended(Turn turn, Step.End end) {
        String text = turn.fill(end.text());
        boolean last = turn.returns.isEmpty();
        turn.say(Reply.buttons(text, last ? List.<Button>of(turn.menu(), turn.human()) : List.of()));
        return script.back(turn);
    }
}
