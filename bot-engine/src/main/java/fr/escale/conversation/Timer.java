package fr.escale.conversation;

import java.time.Instant;

/**
 * Something to do at a time.
 *
 * @param about what it stands for: the slot a reminder is of
 */
record Timer(Instant at, String about) {}
