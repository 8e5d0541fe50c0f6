package fr.escale.availability;

import java.time.Duration;

/**
 * What one can come for.
 *
 * @param id 1 to 12 of a–z, 0–9
 * @param name as people read it, at most 20 characters
 * @param length 5 minutes to 8 hours
 */
public record Subject(String id, String name, Duration length) {}
