package fr.escale.availability;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of a weekday, local time, start before end.
 *
 * @param at the id of the one place they receive at then; empty for any of theirs
 */
public record Stretch(DayOfWeek day, LocalTime from, LocalTime to, String at) {}
