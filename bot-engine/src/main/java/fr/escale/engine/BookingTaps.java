package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows tapped buttons about times: those of the step the person stands on, and old ones. */
final class BookingTaps {
    private final Script script;

    BookingTaps(Script script) {
        this.script = script;
    }

    /** False when the button is about something else. */
    boolean takes(Turn turn, String id) {
        String about = id.substring(id.indexOf(':') + 1);
        switch (id.substring(0, id.length() - about.length())) {
            case Tapping.SLOT -> hold(turn, about, "");
            case Tapping.MORE -> offer(turn, about);
            case Offering.SUBJECT -> {
                Looking.choose(turn, about);
                offer(turn, null);
            }
            case Agreeing.BOOK -> book(turn, about);
            case Agreeing.ELSEWHERE ->
                turn.request(
                        at(turn, Step.Book.class).isPresent() ? Awaiting.STEP : Awaiting.SLOT,
                        new Request.OfferPlaces(about, Looking.of(turn)));
            case Agreeing.AT -> {
                String[] parts = about.split(":", 2);
                hold(turn, parts[0], parts.length == 2 ? parts[1] : "");
            }
            default -> {
                return bare(turn, id);
            }
        }
        return true;
    }

    private boolean bare(Turn turn, String id) {
        switch (id) {
            case Agreeing.OTHER_TIME -> {
                Wishing.offer(script.standing(turn)).ifPresent(there -> turn.at = there.place());
                offer(turn, null);
            }
            case Offering.TELL_ME -> Wishing.tellWhenFree(turn);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void offer(Turn turn, @Nullable String after) {
        boolean onStep = at(turn, Step.OfferSlots.class).isPresent();
        turn.request(onStep ? Awaiting.STEP : Awaiting.SLOT, new Request.OfferSlots(Looking.of(turn), after));
    }

    /** On the step that offers it goes on to the one that books; there another place or time may be chosen. */
    private void hold(Turn turn, String slot, String place) {
        Optional<Standing> offer = at(turn, Step.OfferSlots.class);
        Optional<Standing> book = at(turn, Step.Book.class);
        if (offer.isPresent()) {
            Agreeing.choose(turn, slot, place);
            script.proceed(turn, offer.get());
        } else if (book.isPresent()) {
            Agreeing.choose(turn, slot, place);
            script.run(turn, book.get());
        } else {
            turn.request(Awaiting.SLOT, new Request.Hold(slot, Looking.of(turn), place));
        }
    }

    private void book(Turn turn, String slot) {
        boolean onStep = at(turn, Step.Book.class).isPresent() && slot.equals(turn.variables.get(Agreeing.SLOT));
        turn.request(onStep ? Awaiting.STEP : Awaiting.SLOT, new Request.Book(slot, Looking.of(turn)));
    }

    private Optional<Standing> at(Turn turn, Class<? extends Step> kind) {
        return script.standing(turn).filter(here -> kind.isInstance(here.step()));
    }
}
