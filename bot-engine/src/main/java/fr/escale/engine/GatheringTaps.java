package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Step;
import java.util.Optional;

/** Follows tapped buttons about stops and workshops: those of the step the person stands on, and old ones. */
final class GatheringTaps {
    static final String STOP = "stop:";
    static final String MORE_STOPS = "stops-after:";
    static final String AWAY = "away:";
    static final String WORKSHOP = "workshop:";
    static final String MORE_WORKSHOPS = "workshops-after:";
    static final String SEAT = "seat:";
    static final String QUEUE = "queue:";
    static final String LEAVE = "leave:";
    static final String CANCEL = "cancel:";
    static final String APPOINTMENT = "appointment";

    private final Script script;

    GatheringTaps(Script script) {
        this.script = script;
    }

    /** False when the button is about something else. */
    boolean takes(Turn turn, String id) {
        String about = id.substring(id.indexOf(':') + 1);
        switch (id.substring(0, id.length() - about.length())) {
            case STOP -> chosen(turn, Step.OfferStops.class, Visiting.CHOSEN, about, new Request.Come(about));
            case MORE_STOPS -> more(turn, about);
            case AWAY -> turn.request(Awaiting.GATHERING, new Request.StayAway(about));
            case WORKSHOP ->
                chosen(turn, Step.OfferWorkshops.class, Enrolling.CHOSEN, about, new Request.SignUp(about));
            case MORE_WORKSHOPS -> moreWorkshops(turn, about);
            case SEAT -> turn.request(Awaiting.GATHERING, new Request.SignUp(about));
            case QUEUE -> queue(turn, about);
            case CANCEL -> turn.request(Awaiting.CANCEL, new Request.CancelAppointment(true, slot(about)));
            case LEAVE -> turn.request(Awaiting.GATHERING, new Request.Leave(about));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An old button says "appointment" and means whichever. */
    private static String slot(String about) {
        return about.equals(APPOINTMENT) ? "" : about;
    }

    private void chosen(Turn turn, Class<? extends Step> offer, String keep, String what, Request outside) {
        Optional<Standing> here = at(turn, offer);
        if (here.isPresent()) {
            turn.variables.put(keep, what);
            script.proceed(turn, here.get());
        } else {
            turn.request(Awaiting.GATHERING, outside);
        }
    }

    private void more(Turn turn, String after) {
        Optional<Standing> here = at(turn, Step.OfferStops.class);
        String near = here.map(Standing::step)
                .map(Step.OfferStops.class::cast)
                .map(offer -> Visiting.stops(turn, offer).near())
                .orElse(null);
        turn.request(here.isPresent() ? Awaiting.STEP : Awaiting.GATHERING, new Request.OfferStops(near, after));
    }

    private void moreWorkshops(Turn turn, String after) {
        boolean onStep = at(turn, Step.OfferWorkshops.class).isPresent();
        turn.request(onStep ? Awaiting.STEP : Awaiting.GATHERING, new Request.OfferWorkshops(after));
    }

    /** The step that signs up says what it says to who waits. */
    private void queue(Turn turn, String workshop) {
        Optional<Standing> step =
                at(turn, Step.OfferWorkshops.class).flatMap(here -> Asking.first(here, Step.SignUp.class));
        step.ifPresent(there -> turn.at = there.place());
        turn.request(step.isPresent() ? Awaiting.STEP : Awaiting.GATHERING, new Request.Queue(workshop));
    }

    private Optional<Standing> at(Turn turn, Class<? extends Step> kind) {
        return script.standing(turn).filter(here -> kind.isInstance(here.step()));
    }
}
