package fr.escale.team;

import java.time.ZoneId;
import java.util.List;

/** The team's card, kept in the store; what is not yet filled in is empty. */
public interface Team {
    /** The card as it stands, at most a second old. */
    TeamCard card();

    /**
     * Replaces the card.
     *
     * @throws RefusedCardException when {@link TeamProblem#in} finds something wrong with it
     */
    void save(TeamCard card);

    /** What is still missing before the public may come, as French sentences; empty when ready. */
    List<String> missing();

    /** The team's time zone. */
    ZoneId zone();
}
