package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Step.Otherwise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes on with workshops: those to come, a seat, the waiting list, and what is left when one is off. */
final class Enrolling {
    /** Keeps the workshop that was chosen. */
    static final String CHOSEN = "_workshop";

    private final Script script;

    Enrolling(Script script) {
        this.script = script;
    }

    static @Nullable Standing offer(Turn turn) {
        turn.request(Awaiting.STEP, new Request.OfferWorkshops());
        return null;
    }

    static @Nullable Standing signUp(Turn turn, Standing here) {
        String workshop = turn.variables.remove(CHOSEN);
        if (workshop == null) {
            return Asking.first(here, Step.OfferWorkshops.class).orElse(null);
        }
        turn.request(Awaiting.STEP, new Request.SignUp(workshop));
        return null;
    }

    void workshops(Turn turn, Optional<Standing> here, Outcome.Workshops found) {
        if (here.isPresent() && here.get().step() instanceof Step.OfferWorkshops step) {
            if (found.workshops().isEmpty()) {
                none(turn, here.get(), step.none());
            } else {
                WorkshopList.show(turn, here, turn.fill(step.text()), found);
            }
        } else if (found.workshops().isEmpty()) {
            turn.say("workshop-gone", turn.human(), turn.menu());
        } else {
            WorkshopList.show(turn, Optional.empty(), turn.own("workshops"), found);
        }
    }

    /** Nothing is known: the words for it, or the way for it. */
    private void none(Turn turn, Standing here, Otherwise none) {
        switch (none) {
            case Otherwise.Words said ->
                turn.say(Reply.buttons(turn.fill(said.text()), List.of(turn.human(), turn.menu())));
            case Otherwise.Elsewhere elsewhere -> script.follow(turn, here, elsewhere.there());
        }
    }

    void signedUp(Turn turn, Optional<Standing> here, Outcome.Workshop one) {
        know(turn, one);
        Button leave = new Button(GatheringTaps.LEAVE + one.id(), turn.own("leave"));
        if (here.isPresent() && here.get().step() instanceof Step.SignUp step) {
            turn.say(Reply.buttons(turn.fill(step.text()), List.of(leave)));
            script.proceed(turn, here.get());
        } else {
            turn.say("signed-up", leave, turn.menu());
        }
    }

    /** The person stays where workshops are offered: another one may do as well. */
    static void full(Turn turn, Optional<Standing> here, Outcome.Workshop one) {
        know(turn, one);
        String text = here.isPresent() && here.get().step() instanceof Step.SignUp step
                ? turn.fill(step.full())
                : turn.own("workshop-full");
        here.flatMap(there -> Asking.first(there, Step.OfferWorkshops.class))
                .ifPresent(offer -> turn.at = offer.place());
        Button queue = new Button(GatheringTaps.QUEUE + one.id(), turn.own("queue"));
        turn.say(Reply.buttons(text, List.of(queue, turn.human(), turn.menu())));
    }

    void queued(Turn turn, Optional<Standing> here, Outcome.Workshop one) {
        know(turn, one);
        Button leave = new Button(GatheringTaps.LEAVE + one.id(), turn.own("leave-list"));
        if (here.isPresent() && here.get().step() instanceof Step.SignUp step) {
            turn.say(Reply.buttons(turn.fill(step.waiting()), List.of(leave)));
            script.proceed(turn, here.get());
        } else {
            turn.say("queued", leave, turn.menu());
        }
    }

    void gone(Turn turn, Optional<Standing> here, Outcome.Workshops others) {
        Optional<Standing> offer = here.flatMap(there -> Asking.first(there, Step.OfferWorkshops.class));
        String text = here.isPresent() && here.get().step() instanceof Step.SignUp step
                ? turn.fill(step.gone())
                : turn.own("workshop-gone");
        offer.ifPresent(there -> turn.at = there.place());
        if (others.workshops().isEmpty()) {
            turn.say(Reply.buttons(text, List.of(turn.human(), turn.menu())));
        } else {
            WorkshopList.show(turn, offer, text, others);
        }
    }

    private static void know(Turn turn, Outcome.Workshop one) {
        turn.variables.putAll(Map.of("workshop", one.title(), "when", one.when(), "where", one.where()));
    }
}
