package fr.escale.engine;

import java.util.List;
import java.util.Set;

/** Ways on that decide something: tapped once, they have done what they were for. */
public final class Spent {
    private static final List<String> DECIDING = List.of(Agreeing.BOOK, GatheringTaps.SEAT, GatheringTaps.LEAVE);

    private static final Set<String> DECISIONS =
            Set.of(Always.ERASE_YES, Always.ERASE_NO, Resting.CONTINUE, Resting.ENOUGH);

    private Spent() {}

    /** Whether nothing is left to choose from where this was tapped; menus and lists can be tapped again. */
    public static boolean by(String id) {
        return DECISIONS.contains(id) || DECIDING.stream().anyMatch(id::startsWith);
    }
}
