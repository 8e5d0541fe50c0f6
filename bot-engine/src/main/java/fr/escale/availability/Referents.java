package fr.escale.availability;

import java.util.List;
import java.util.Optional;

/** The referents, kept in the store. As long as nobody has saved one there is one, made of the team's card. */
public interface Referents {
    /** All, the first one first; never empty; at most a second old. */
    List<Referent> all();

    /** Who answers for that commune (INSEE code, empty when not known): the one who names it, else the first. */
    Referent responsible(String commune);

    Optional<Referent> find(String id);

    /** The ids of all there are and ever were: appointments with those who left keep standing. */
    default List<String> everyId() {
        return all().stream().map(Referent::id).toList();
    }

    /**
     * Keeps a referent, a new one or a changed one.
     *
     * @throws RefusedReferentException when {@link ReferentProblem#in} finds something wrong
     */
    void save(Referent referent);

    /** No longer here: appointments that stand keep standing. False for the first one, who stays. */
    boolean remove(String id);
}
