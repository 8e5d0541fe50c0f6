package fr.escale.booking;

import fr.escale.store.Seal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.data.mongodb.core.MongoOperations;

/** The room's parts, put together on one store. */
final class BookingRoom {
    private final Days days;
    private final Own own;
    private final Traces traces;
    private final Traces stops;
    private final Offers offers;
    private final Waiting waiting;
    private final Receivers receivers;

    /** @param closed days on which nobody receives by rule */
    BookingRoom(MongoOperations store, Seal seal, Receivers receivers, Predicate<LocalDate> closed) {
        this.receivers = receivers;
        this.days = new Days(store, seal);
        this.traces = Traces.ofConversations(store);
        this.stops = Traces.ofStops(store);
        this.own = new Own(days, traces, receivers);
        this.offers = new Offers(receivers, new Grid(receivers.team().zone(), closed), days);
        this.waiting = new Waiting(store, seal);
    }

    Bookings bookings() {
        var claims = new Claims(days, traces, stops, offers, own);
        var cameFree = new CameFree(days, offers, waiting);
        var stopChanges = new StopChanges(days, stops, receivers);
        var unheard = new Unheard(days, new Moves(days), stopChanges, cameFree, waiting);
        return new StoredBookings(days, offers, own, claims, waiting, unheard);
    }

    Diary diary() {
        var aboard = new Aboard(stops, receivers.tour());
        var placing = new Placing(days, traces, own, waiting, aboard, receivers, new Moves(days));
        return new StoredDiary(days, offers, placing, new Rewriting(days, aboard));
    }
}
