package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes on with times: those that are free, the one that is booked, and those left when somebody was quicker. */
final class Offering {
    private static final int FEW_SLOTS = 3;

    private final Script script;

    Offering(Script script) {
        this.script = script;
    }

    static void slots(Turn turn, Optional<Standing> here, List<Button> free) {
        boolean asked = here.isPresent() && here.get().step() instanceof Step.OfferSlots;
        String offer =
                asked && here.get().step() instanceof Step.OfferSlots step ? turn.fill(step.text()) : turn.own("slots");
        String none = asked && here.get().step() instanceof Step.OfferSlots step
                ? turn.fill(step.none())
                : turn.own("no-slots");
        offer(turn, free, offer, none);
    }

    private static void offer(Turn turn, List<Button> free, String offer, String none) {
        if (free.isEmpty()) {
            turn.say(Reply.buttons(none, List.of(turn.human(), turn.menu())));
            return;
        }
        List<Button> ways = new ArrayList<>(free);
        if (free.size() >= FEW_SLOTS) {
            String last = free.getLast().id().replaceFirst("^" + Tapping.SLOT, "");
            ways.add(new Button(Tapping.MORE + last, turn.own("later")));
        }
        ways.add(turn.human());
        turn.say(Reply.buttons(offer, ways));
    }

    void booked(Turn turn, Optional<Standing> here, Outcome.Booked booked) {
        turn.variables.remove("slot");
        turn.variables.putAll(Map.of("when", booked.when(), "where", booked.where(), "who", booked.who()));
        if (here.isPresent() && here.get().step() instanceof Step.Book step) {
            turn.say(Reply.text(turn.fill(step.text())));
            script.proceed(turn, here.get());
        } else {
            turn.say("booked", turn.menu());
        }
    }

    static void taken(Turn turn, Optional<Standing> here, List<Button> others) {
        turn.variables.remove("slot");
        boolean step = here.isPresent() && here.get().step() instanceof Step.Book;
        String text = step && here.get().step() instanceof Step.Book book ? turn.fill(book.taken()) : turn.own("taken");
        if (step) {
            Asking.first(here.get(), Step.OfferSlots.class).ifPresent(offer -> turn.at = offer.place());
        }
        offer(turn, others, text, turn.own("no-slots"));
    }
}
