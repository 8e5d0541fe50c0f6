package fr.escale.conversation;

import fr.escale.availability.Place;
import fr.escale.booking.Bookings;
import fr.escale.booking.Search;
import fr.escale.booking.Slot;
import fr.escale.engine.Looking;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.wish.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The times and places that are free, as they are shown to choose from. */
@Component
class FreeTimes {
    private static final int SHOWN = 3;

    private final Bookings bookings;
    private final Phrases phrases;

    FreeTimes(Bookings bookings, Phrases phrases) {
        this.bookings = bookings;
        this.phrases = phrases;
    }

    Outcome offer(Conversation c, Request.OfferSlots offered, Instant now) {
        var subjects = bookings.offer(commune(c)).subjects();
        if (offered.looking().subject() == null && subjects.size() > 1) {
            return new Outcome.Subjects(subjects.stream()
                    .map(subject -> new Button("subject:" + subject.id(), subject.name()))
                    .toList());
        }
        var there = search(c, offered.looking(), "");
        var free = bookings.free(there, now, offered.after(), SHOWN);
        boolean thatWay = offered.looking().way().isEmpty()
                || !there.place().isEmpty() && (!free.isEmpty() || offered.after() != null);
        return thatWay ? slots(c, there, free, offered, now) : anyWay(c, offered, now);
    }

    /** Nobody meets them in the way they wish, or not in their days: what there is. */
    private Outcome anyWay(Conversation c, Request.OfferSlots offered, Instant now) {
        var looking = offered.looking();
        var search = search(c, new Looking(looking.wish(), looking.subject()), "");
        var found = slots(c, search, bookings.free(search, now, offered.after(), SHOWN), offered, now);
        return new Outcome.Slots(found.free(), found.fitting(), found.later(), false);
    }

    private static Outcome.Slots slots(
            Conversation c, Search search, List<Slot> free, Request.OfferSlots offered, Instant now) {
        boolean fitting = free.stream()
                .limit(1)
                .allMatch(first -> search.wish().fits(first.start().toLocalDateTime()));
        return new Outcome.Slots(buttons(c, free, now), fitting, offered.after() != null);
    }

    /** @param place the id of the one they chose; empty for one where they meet as they wish, else for any */
    Search search(Conversation c, Looking looking, String place) {
        String subject = looking.subject();
        return new Search(
                Wish.parse(looking.wish()).orElse(Wish.ANYTIME),
                subject == null ? "" : subject,
                place.isEmpty() ? way(c, looking.way()) : place,
                commune(c));
    }

    /** The id of the first place of that kind; empty when there is none. The van goes where the tour goes. */
    private String way(Conversation c, String way) {
        if (way.isEmpty() || way.equals(Place.VAN)) return way;
        return bookings.offer(commune(c)).places().stream()
                .filter(place -> place.kind().name().equalsIgnoreCase(way))
                .map(Place::id)
                .findFirst()
                .orElse("");
    }

    private static String commune(Conversation c) {
        return c.card.commune().orElse("");
    }

    private static List<Button> buttons(Conversation c, List<Slot> free, Instant now) {
        return free.stream()
                .map(slot -> new Button("slot:" + slot.id(), Shape.label(slot, c.language(), now)))
                .toList();
    }

    /** The first times that are free, whenever they are. */
    List<Button> soonest(Conversation c, Instant now) {
        return buttons(c, bookings.free(Search.any(commune(c)), now, null, SHOWN), now);
    }

    Outcome taken(Conversation c, Looking looking, Instant now) {
        var others = bookings.free(search(c, looking, ""), now, null, SHOWN);
        return new Outcome.Taken(buttons(c, others, now));
    }

    Outcome places(Conversation c, Request.OfferPlaces offered, Instant now) {
        var looking = new Looking(offered.looking().wish(), offered.looking().subject());
        var places = bookings.placesAt(offered.slot(), search(c, looking, ""), c.id, now);
        return new Outcome.Places(places.stream()
                .map(place -> new Row(
                        "at:" + offered.slot() + ":" + place.id(),
                        place.name(),
                        place.kind().isRequest() ? phrases.onRequest(c.language()) : place.address()))
                .toList());
    }

    /** That slot, as long as it is free for this person. */
    Optional<Slot> free(Conversation c, String slot, Instant now) {
        return bookings.slot(slot, Search.any(commune(c)), c.id, now);
    }
}
