package fr.escale.booking;

import java.time.Instant;

/**
 * A word before an appointment. Phones are shared: it names neither subject nor place nor service.
 *
 * @param at when it goes out, never at night and never after the start
 * @param text in French
 */
public record Reminder(Instant at, String text) {}
