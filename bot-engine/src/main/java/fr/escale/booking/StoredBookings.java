package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bookings on the days' documents. */
final class StoredBookings implements Bookings {
    private final Days days;
    private final Offers offers;
    private final Own own;
    private final Claims claims;
    private final Waiting waiting;
    private final Unheard unheard;

    StoredBookings(Days days, Offers offers, Own own, Claims claims, Waiting waiting, Unheard unheard) {
        this.days = days;
        this.offers = offers;
        this.own = own;
        this.claims = claims;
        this.waiting = waiting;
        this.unheard = unheard;
    }

    @Override
    public List<Slot> free(Search search, Instant now, @Nullable String after, int most) {
        return offers.free(search, now, after, most);
    }

    @Override
    public Offer offer(String commune) {
        var referent = offers.receivers().referents().responsible(commune);
        return new Offer(referent.subjects(), referent.places());
    }

    @Override
    public List<Place> placesAt(String slot, Search search, String conversation, Instant now) {
        var id = SlotId.parse(slot);
        var referent = id.flatMap(one -> offers.receivers().referents().find(one.referent()));
        if (id.isEmpty() || referent.isEmpty()) return List.of();
        var day = days.read(id.get().dayId());
        return Stream.concat(Stream.of(""), placesOf(referent.get()))
                .map(place -> new Search(search.wish(), search.subject(), place, search.commune()))
                .flatMap(wanted -> offers.chosen(slot, wanted, now).stream())
                .filter(chosen -> chosen.known().isFree(day, conversation, now))
                .map(chosen -> chosen.choice().place())
                .distinct()
                .sorted(Comparator.comparing(place -> place.kind().isRequest()))
                .toList();
    }

    @Override
    public Optional<Slot> slot(String slot, Search search, String conversation, Instant now) {
        return SlotId.parse(slot)
                .map(id -> days.read(id.dayId()))
                .flatMap(day -> offers.chosen(slot, search, now)
                        .filter(chosen -> chosen.known().isFree(day, conversation, now)))
                .map(chosen -> chosen.known().candidate().slot());
    }

    private static Stream<String> placesOf(Referent referent) {
        return referent.places().stream().map(Place::id);
    }

    @Override
    public Optional<Appointment> hold(String slot, Search chosen, String conversation, Instant now) {
        return claims.hold(slot, chosen, conversation, now).map(Taken::appointment);
    }

    @Override
    public Optional<Appointment> claim(String slot, String conversation, Instant now) {
        var had = own.settled(conversation, now);
        if (had.filter(taken -> taken.slot().equals(slot)).isPresent()) return had.map(Taken::appointment);
        var search = waiting.search(conversation).orElseGet(() -> Search.any(""));
        var claimed = claims.claim(slot, search, conversation, had, now);
        claimed.ifPresent(taken -> waiting.leave(conversation));
        return claimed.map(Taken::appointment);
    }

    @Override
    public Optional<Appointment> next(String conversation, Instant now) {
        return own.settled(conversation, now).map(Taken::appointment);
    }

    @Override
    public Optional<Appointment> askLift(String conversation, Instant now) {
        UnaryOperator<Taken> ask = taken -> taken.lift() == Lift.FOUND ? taken : taken.with(Lift.ASKED);
        return own.settled(conversation, now).flatMap(taken -> change(taken, ask));
    }

    private Optional<Appointment> change(Taken taken, UnaryOperator<Taken> change) {
        return days.change(
                        dayOf(taken),
                        day -> day.own(taken.slot(), taken.conversation())
                                .map(found -> day.replace(found, change.apply(found))))
                .flatMap(day -> day.own(taken.slot(), taken.conversation()))
                .map(Taken::appointment);
    }

    @Override
    public Optional<Appointment> cancel(String conversation, Instant now) {
        return own.settled(conversation, now).flatMap(taken -> cancel(taken, now));
    }

    private Optional<Appointment> cancel(Taken taken, Instant now) {
        return days.change(
                        dayOf(taken),
                        day -> day.own(taken.slot(), taken.conversation())
                                .filter(found -> found.isComing(now))
                                .map(found -> day.cancelled(
                                        found.stands(Standing.CANCELLED).due(List.of()), now)))
                .flatMap(day -> day.gone(taken.slot(), taken.conversation()))
                .map(Taken::appointment);
    }

    private static DayId dayOf(Taken taken) {
        return SlotId.parse(taken.slot()).orElseThrow().dayId();
    }

    @Override
    public void tellWhenFree(String conversation, Search search, Instant now) {
        waiting.add(conversation, search, now);
    }

    @Override
    public boolean isWaiting(String conversation) {
        return waiting.search(conversation).isPresent();
    }

    @Override
    public List<News> untold(Instant now) {
        return unheard.all(now);
    }

    @Override
    public void told(News news) {
        unheard.told(news);
    }

    @Override
    public Optional<Appointment> find(String slot, String conversation) {
        return SlotId.parse(slot)
                .map(id -> days.read(id.dayId()))
                .flatMap(day -> day.own(slot, conversation).or(() -> day.gone(slot, conversation)))
                .map(Taken::appointment);
    }

    @Override
    public List<Appointment> history(String conversation) {
        return own.reached(conversation)
                .flatMap(slot -> find(slot, conversation).stream())
                .filter(appointment -> appointment.standing() != Standing.HELD)
                .sorted(Comparator.comparing(Appointment::start))
                .toList();
    }

    @Override
    public void erase(String conversation, Instant now) {
        own.erase(conversation, now);
        waiting.leave(conversation);
    }
}
