package fr.escale.availability;

import java.util.List;

/**
 * Something about a referent that cannot stay so.
 *
 * @param field the component it is about ("week", "places"); with the number of the row from 0 where there are rows
 *     ("week/2"); a limit by its own name ("buffer")
 * @param sentence what to do about it, in French, for the team
 */
public record ReferentProblem(String field, String sentence) {
    /** All that is wrong with this referent, in the order of the components; empty when it can be saved. */
    public static List<ReferentProblem> in(Referent referent) {
        return new ReferentCheck(referent).problems();
    }
}
