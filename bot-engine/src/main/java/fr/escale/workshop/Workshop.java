package fr.escale.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group session with seats.
 *
 * @param id names it to the outer world: six characters of a–z and 0–9
 * @param free seats that nobody has and nobody is offered
 * @param people conversations that have a seat
 * @param offers conversations that a free seat is kept for
 * @param waiting conversations that wait for a seat, the longest waiting first
 * @param came how many people came, by number of the session, from 0
 * @param cancelled it does not take place
 */
public record Workshop(
        String id,
        Wish wish,
        int free,
        List<String> people,
        List<Offer> offers,
        List<String> waiting,
        Map<Integer, Integer> came,
        boolean cancelled) {
    public Workshop {
        people = List.copyOf(people);
        offers = List.copyOf(offers);
        waiting = List.copyOf(waiting);
        came = Map.copyOf(came);
    }

    /** A seat kept for a conversation until that instant. */
    public record Offer(String conversation, Instant until) {}

    /** What a conversation has in it. */
    public enum Standing {
        NOTHING,
        SEAT,
        OFFER,
        WAITING
    }

    /** When it begins. */
    public Instant start() {
        return wish.sessions().getFirst().start().toInstant();
    }

    /** When the last session ends. */
    public Instant end() {
        return wish.sessions().getLast().end().toInstant();
    }

    /** Whether one can still sign up: it has not begun, and takes place. */
    public boolean isOpen(Instant now) {
        return !cancelled && start().isAfter(now);
    }

    /** The first session that is not over; the last one when all are. */
    public Session next(Instant now) {
        return wish.sessions().stream()
                .filter(session -> session.end().toInstant().isAfter(now))
                .findFirst()
                .orElseGet(() -> wish.sessions().getLast());
    }

    /** Whether this conversation has a seat in it, and there is a session left. */
    public boolean isAttended(String conversation, Instant now) {
        return !cancelled && people.contains(conversation) && end().isAfter(now);
    }

    /** What this conversation has; an offer that has ended is none. */
    public Standing standing(String conversation, Instant now) {
        if (people.contains(conversation)) return Standing.SEAT;
        if (offer(conversation).filter(offer -> offer.until().isAfter(now)).isPresent()) return Standing.OFFER;
        return waiting.contains(conversation) ? Standing.WAITING : Standing.NOTHING;
    }

    Optional<Offer> offer(String conversation) {
        return offers.stream()
                .filter(offer -> offer.conversation().equals(conversation))
                .findFirst();
    }
}
