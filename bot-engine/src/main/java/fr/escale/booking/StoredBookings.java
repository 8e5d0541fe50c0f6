package fr.escale.booking;

import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bookings on the days' documents. The order of writes makes any cut harmless: first the trace, then the claim, then
 * the freeing of what was moved. Cut after the trace, it names a slot not got; cut after the claim, two slots are had,
 * and whoever looks next frees the older one.
 */
final class StoredBookings implements Bookings {
    private final Days days;
    private final Traces traces;
    private final Team team;
    private final Terms terms;
    private final Predicate<LocalDate> closed;

    StoredBookings(Days days, Traces traces, Team team, Terms terms, Predicate<LocalDate> closed) {
        this.days = days;
        this.traces = traces;
        this.team = team;
        this.terms = terms;
        this.closed = closed;
    }

    @Override
    public List<Slot> free(Instant now, @Nullable String after, int most) {
        var earliest = now.plus(terms.notice());
        var shown = Optional.ofNullable(after)
                .flatMap(SlotId::parse)
                .map(this::start)
                .orElse(Instant.MIN);
        return horizon(now)
                .flatMap(day -> freeOn(day, now))
                .filter(slot -> !slot.start().toInstant().isBefore(earliest))
                .filter(slot -> slot.start().toInstant().isAfter(shown))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Appointment> claim(String slot, String conversation, Instant now) {
        var had = settled(conversation, now).filter(taken -> taken.slot().equals(slot));
        if (had.isPresent()) return had.map(this::appointment);
        return offered(slot, now)
                .filter(wanted -> !lost(wanted, conversation, now))
                .flatMap(wanted -> claim(wanted, conversation, now));
    }

    private Optional<Appointment> claim(Slot wanted, String conversation, Instant now) {
        var claimed = Taken.booked(wanted, conversation, now);
        traces.add(conversation, wanted.id());
        if (!days.take(claimed, now)) return own(wanted.id(), conversation).map(this::appointment);
        coming(conversation, now)
                .filter(other -> !other.slot().equals(wanted.id()))
                .forEach(this::free);
        return Optional.of(appointment(claimed));
    }

    @Override
    public boolean hold(String slot, String conversation, Instant now, Instant until) {
        if (own(slot, conversation).isPresent()) return true;
        return offered(slot, now)
                .map(wanted -> Taken.held(wanted, conversation, now, until))
                .filter(wanted -> hold(wanted, now))
                .isPresent();
    }

    /** Whether somebody else plainly has it. It spares writes and decides nothing: that is for the claim itself. */
    private boolean lost(Slot wanted, String conversation, Instant now) {
        return days.on(wanted.start().toLocalDate()).stream()
                .filter(taken -> !taken.conversation().equals(conversation))
                .anyMatch(taken -> taken.counts(now) && taken.overlaps(wanted));
    }

    private boolean hold(Taken wanted, Instant now) {
        traces.add(wanted.conversation(), wanted.slot());
        days.tidy(wanted.promised().toLocalDate(), now);
        return days.take(wanted, now);
    }

    @Override
    public Optional<Appointment> next(String conversation, Instant now) {
        return settled(conversation, now).map(this::appointment);
    }

    @Override
    public Optional<Appointment> cancel(String conversation, Instant now) {
        return settled(conversation, now).filter(this::free).map(this::appointment);
    }

    @Override
    public List<Appointment> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> days.on(day).stream())
                .filter(Taken::isBooked)
                .sorted(Comparator.comparing(Taken::start))
                .map(this::appointment)
                .toList();
    }

    @Override
    public void erase(String conversation) {
        for (var slot : traces.of(conversation)) {
            days.free(slot.day(), slot.text(), conversation);
        }
        traces.erase(conversation);
    }

    /** The slot of that name, if there is one that may still be claimed; taken or not. */
    private Optional<Slot> offered(String slot, Instant now) {
        var earliest = now.plus(terms.lastCall());
        return SlotId.parse(slot)
                .filter(id -> !id.day().isAfter(today(now).plusDays(terms.horizonDays())))
                .flatMap(id -> grid().on(id.day()).stream()
                        .filter(one -> one.id().equals(slot))
                        .findFirst())
                .filter(one -> one.start().toInstant().isAfter(now))
                .filter(one -> !one.start().toInstant().isBefore(earliest));
    }

    /** The one coming booking; of two, which a cut-off move leaves behind, the older one is freed here. */
    private Optional<Taken> settled(String conversation, Instant now) {
        var coming = coming(conversation, now).toList();
        var kept = coming.stream().max(Comparator.comparing(Taken::since));
        coming.stream().filter(taken -> taken != kept.orElse(null)).forEach(this::free);
        return kept;
    }

    private Stream<Taken> coming(String conversation, Instant now) {
        return traces.of(conversation).stream()
                .filter(slot -> !slot.day().isBefore(today(now).minusDays(1)))
                .flatMap(slot -> own(slot.text(), conversation).stream())
                .filter(taken -> taken.start().isAfter(now));
    }

    private Optional<Taken> own(String slot, String conversation) {
        return SlotId.parse(slot)
                .flatMap(id -> days.on(id.day()).stream()
                        .filter(Taken::isBooked)
                        .filter(taken -> taken.slot().equals(slot)
                                && taken.conversation().equals(conversation))
                        .findFirst());
    }

    private boolean free(Taken taken) {
        return days.free(taken.promised().toLocalDate(), taken.slot(), taken.conversation());
    }

    private Stream<Slot> freeOn(LocalDate day, Instant now) {
        var slots = grid().on(day);
        if (slots.isEmpty()) return Stream.of();
        var taken = days.on(day);
        return slots.stream().filter(slot -> taken.stream().noneMatch(one -> one.counts(now) && one.overlaps(slot)));
    }

    private Stream<LocalDate> horizon(Instant now) {
        return today(now).datesUntil(today(now).plusDays(terms.horizonDays() + 1L));
    }

    private Grid grid() {
        return new Grid(team.card().hours(), terms.length(), team.zone(), closed);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, team.zone());
    }

    private Instant start(SlotId slot) {
        return slot.day().atTime(slot.time()).atZone(team.zone()).toInstant();
    }

    private Appointment appointment(Taken taken) {
        var card = team.card();
        return new Appointment(
                taken.slot(),
                taken.conversation(),
                taken.promisedStart(),
                Duration.between(taken.start(), taken.end()),
                card.place(),
                card.referent(),
                taken.since());
    }
}
