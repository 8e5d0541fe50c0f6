package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Booking for the young person. Every change that must not happen twice is one conditional write on one document. */
public interface Bookings {
    /** So long a tapped slot is kept for who tapped it. */
    Duration HOLD = Duration.ofMinutes(10);

    /**
     * The free slots nearest to the wish: those that fit first, soonest first, then the nearest others.
     *
     * @param now slots that begin earlier than the minimum notice after this are left out
     * @param after only slots behind the one with this id in that order; null for all
     */
    List<Slot> free(Search search, Instant now, @Nullable String after, int most);

    /** What one can come for, and where, with who answers for that commune; the usual first. */
    Offer offer(String commune);

    /** Where that slot could be for this conversation, the slot's own place included, requests last; none when taken. */
    List<Place> placesAt(String slot, Search search, String conversation, Instant now);

    /** That slot, if it is free for this conversation with that search. */
    Optional<Slot> slot(String slot, Search search, String conversation, Instant now);

    /**
     * Keeps a slot for a conversation for {@link #HOLD}; held anew, it is kept with what is chosen now. What it already
     * booked or asked for stands, whatever is held. Empty when somebody else has it, when it is past, or no slot of ours.
     */
    Optional<Appointment> hold(String slot, Search chosen, String conversation, Instant now);

    /**
     * Books a slot for a conversation, with what was chosen when it was held, else with what it waits for, else with what
     * is usual. Booking one's own slot again gives the same appointment. Empty when somebody else has it, when it is
     * past, or no slot of ours. What only the referent can promise is {@link Standing#ASKED}. A person has one coming
     * appointment at a time: booking another moves it (the new one first, then the old is freed).
     */
    Optional<Appointment> claim(String slot, String conversation, Instant now);

    /** The coming appointment of a conversation, booked or asked for. */
    Optional<Appointment> next(String conversation, Instant now);

    /** Asks for a lift to the coming appointment; empty when there is none. Twice is once. */
    Optional<Appointment> askLift(String conversation, Instant now);

    /** Cancels the coming appointment and frees its slot; what was cancelled, or empty. Twice is once. */
    Optional<Appointment> cancel(String conversation, Instant now);

    /** Tells this conversation when a slot that fits comes free, once; a new search replaces the old one. */
    void tellWhenFree(String conversation, Search search, Instant now);

    /** Whether this conversation waits for a slot to come free. */
    boolean isWaiting(String conversation);

    /** What the person has yet to hear of appointments, of a move by staff after 15 seconds, and of slots that came free. */
    List<News> untold(Instant now);

    void told(News news);

    /** The appointment of that slot that this conversation has or had, cancelled ones too, while the day is kept. */
    Optional<Appointment> find(String slot, String conversation);

    /** All that this conversation has or had, while its days are kept: soonest first, without what is only held. */
    List<Appointment> history(String conversation);

    /** Forgets all about a conversation and frees what it holds. */
    void erase(String conversation, Instant now);

    /** What can be chosen. */
    record Offer(List<Subject> subjects, List<Place> places) {}

    /**
     * Something a conversation has yet to hear of.
     *
     * @param slot which appointment, or which free slot
     * @param mark which change
     * @param words what the referent says to it; may be empty
     */
    record News(String conversation, String slot, String mark, What what, String words) {
        /** What has happened. */
        public enum What {
            ACCEPTED,
            OTHER_PLACE,
            MOVED,
            CANCELLED,
            MISSED,
            LIFT_FOUND,
            LIFT_NOT_FOUND,
            CAME_FREE
        }
    }
}
