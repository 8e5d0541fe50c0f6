package fr.escale.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Workshops for those who take part. Every seat is given by one conditional write on the workshop's document. */
public interface Workshops {
    /** Those one can still sign up for, full ones too, soonest first. */
    List<Workshop> open(Instant now);

    /** The workshop of that name, whatever has become of it. */
    Optional<Workshop> workshop(String id);

    /**
     * Takes a seat, or the one that is kept for this conversation. Having one already gives the same answer.
     *
     * @return {@code SEAT} with a seat; {@code NOTHING} when none is free, or the workshop is over, cancelled or none
     */
    Workshop.Standing signUp(String workshop, String conversation, Instant now);

    /**
     * Waits for a seat; where one is free it is taken at once.
     *
     * @return {@code SEAT} or {@code WAITING}; {@code NOTHING} when the workshop is over, cancelled or none
     */
    Workshop.Standing queue(String workshop, String conversation, Instant now);

    /** Gives back a seat, an offer or a place in the queue. False when there was none. Twice is once. */
    boolean leave(String workshop, String conversation, Instant now);

    /** Workshops in which this conversation has something and that are not over, soonest first. */
    List<Workshop> of(String conversation, Instant now);

    /** Ends offers that nobody took, and offers every free seat to who has waited longest. */
    void settle(Instant now);

    /** Who has an offer, or was in a workshop that was cancelled, and has not been told. */
    List<News> untold(Instant now);

    /** They have been told. */
    void told(News news);

    /** Forgets all about a conversation, and frees what it has. */
    void erase(String conversation, Instant now);

    /**
     * Something a conversation has yet to hear of.
     *
     * @param mark tells it from earlier news of the same workshop
     */
    record News(String workshop, String mark, String conversation) {}
}
