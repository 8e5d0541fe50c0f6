package fr.escale.booking;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A free time with the referent.
 *
 * @param id names it to the outer world, at most 40 characters of A–Z, a–z, 0–9 and hyphen
 */
public record Slot(String id, ZonedDateTime start, Duration length) {}
