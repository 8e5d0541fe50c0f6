package fr.escale.booking;

import fr.escale.availability.Place;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A free time with a referent.
 *
 * @param id names it to the outer world, at most 40 characters of A–Z, a–z, 0–9 and hyphen
 * @param place where, if it is taken as it is; a stop of the tour when the van is there
 */
public record Slot(String id, ZonedDateTime start, Duration length, Place place) {}
