package fr.escale.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Booking with the one referent. Every change that must not happen twice is one conditional write on one document. */
public interface Bookings {
    /**
     * The nearest free slots, soonest first.
     *
     * @param now slots that begin earlier than the minimum notice after this are left out
     * @param after only slots that begin after the slot with this id; null for all
     */
    List<Slot> free(Instant now, @Nullable String after, int most);

    /**
     * Claims a slot for a conversation. Claiming one's own slot again gives the same appointment. Empty when somebody
     * else has it, when it is past, outside the opening hours, or no slot of ours at all.
     * A person has one coming appointment at a time: claiming another moves it (the new one first, then the old is freed).
     */
    Optional<Appointment> claim(String slot, String conversation, Instant now);

    /** Keeps a slot for a conversation until that instant without booking it; an ended hold counts as free. */
    boolean hold(String slot, String conversation, Instant now, Instant until);

    /** The coming appointment of a conversation. */
    Optional<Appointment> next(String conversation, Instant now);

    /** Cancels the coming appointment and frees its slot; what was cancelled, or empty. Twice is once. */
    Optional<Appointment> cancel(String conversation, Instant now);

    /** The referent's appointments from one day to another, both included, in order. */
    List<Appointment> between(LocalDate from, LocalDate to);

    /** Forgets all about a conversation and frees what it holds. */
    void erase(String conversation);
}
