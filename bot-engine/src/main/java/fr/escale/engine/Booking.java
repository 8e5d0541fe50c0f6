package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import java.util.Optional;

/** Goes on with what came of times with the referent. */
final class Booking {
    private final Agreeing agreeing;

    Booking(Script script) {
        this.agreeing = new Agreeing(script);
    }

    void back(Turn turn, String to, Optional<Standing> here, Outcome.Scheduled scheduled) {
        switch (scheduled) {
            case Outcome.Subjects found -> Offering.subjects(turn, here, found);
            case Outcome.Slots free -> Offering.slots(turn, here, free);
            case Outcome.Places found -> Agreeing.places(turn, found);
            case Outcome.Held held -> Agreeing.held(turn, held);
            case Outcome.Booked booked -> agreeing.booked(turn, to, here, booked);
            case Outcome.Taken taken -> Agreeing.taken(turn, here, taken.others());
            case Outcome.LiftAsked asked -> Agreeing.lift(turn, asked);
        }
    }
}
