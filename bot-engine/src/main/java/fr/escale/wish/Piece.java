package fr.escale.wish;

/**
 * A thing said, and where: tokens {@code from} to before {@code to}.
 *
 * @param choice whether "or" stands before it
 */
record Piece(Said said, int from, int to, boolean choice) {}
