package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import java.util.Optional;

/** Goes on with what came of stops and workshops. */
final class Gathering {
    private final Script script;
    private final Visiting visiting;
    private final Enrolling enrolling;

    Gathering(Script script) {
        this.script = script;
        this.visiting = new Visiting(script);
        this.enrolling = new Enrolling(script);
    }

    void back(Turn turn, Optional<Standing> here, Outcome.Gathered gathered) {
        turn.misses = 0;
        switch (gathered) {
            case Outcome.Stops stops -> visiting.stops(turn, here, stops);
            case Outcome.Coming coming -> visiting.coming(turn, here, coming.stop());
            case Outcome.ByAppointment booked -> {
                turn.say("stop-booked");
                script.always().follow(turn, Order.APPOINTMENT);
            }
            case Outcome.StopGone gone -> visiting.gone(turn, here, gone.others());
            case Outcome.StaysAway away -> turn.say("stays-away", turn.menu(), turn.human());
            case Outcome.Workshops workshops -> enrolling.workshops(turn, here, workshops);
            case Outcome.SignedUp signed -> enrolling.signedUp(turn, here, signed.workshop());
            case Outcome.Full full -> Enrolling.full(turn, here, full.workshop());
            case Outcome.Queued queued -> enrolling.queued(turn, here, queued.workshop());
            case Outcome.WorkshopGone gone -> enrolling.gone(turn, here, gone.others());
            case Outcome.Left left -> turn.say("left", turn.menu(), turn.human());
        }
    }
}
