package fr.escale.knowledge;

/** Makes answers come from what is live in the store. */
public interface Publication {
    /**
     * What is live has changed: when this returns, answers of this instance come from it; those of other instances do
     * within 2 s.
     */
    void announce();
}
