package fr.escale.booking;

import fr.escale.wish.Wish;

/**
 * What somebody looks for.
 *
 * @param wish when; {@link Wish#ANYTIME} for whenever
 * @param subject the id of what for; empty for the usual one
 * @param place the id of where, {@link fr.escale.availability.Place#VAN} for the van; empty for wherever nobody has to
 *     be asked
 * @param commune where the person lives, an INSEE code; empty when not known
 */
public record Search(Wish wish, String subject, String place, String commune) {
    /** Whatever is free, for who lives in that commune. */
    public static Search any(String commune) {
        return new Search(Wish.ANYTIME, "", "", commune);
    }
}
