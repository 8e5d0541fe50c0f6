package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Step;
import fr.escale.flow.Way;

/** Steps at which a person has only been asked where to go: doors. At the others something is open. */
final class Doors {
    private Doors() {}

    static boolean isADoor(Standing here) {
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
            case Step.Book book -> true;
            case Step.OfferStops offer -> true;
            case Step.OfferWorkshops offer -> true;
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
}
