package fr.escale.team;

import java.util.List;

/**
 * Something on a card that cannot stay so.
 *
 * @param field the card's component it is about ("phone"); a stretch of hours is "hours"
 * @param sentence what to do about it, in French, for the team
 */
public record TeamProblem(String field, String sentence) {
    /** All that is wrong with this card, in the order of its fields; empty when it can be saved. */
    public static List<TeamProblem> in(TeamCard card) {
        return new CardCheck(card).problems();
    }
}
