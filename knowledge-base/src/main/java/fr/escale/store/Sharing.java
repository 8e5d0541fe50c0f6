package fr.escale.store;

/**
 * Whether other processes may work on the same store.
 *
 * @param alone this process is the only one, as always with the embedded store
 */
public record Sharing(boolean alone) {}
