package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import fr.escale.availability.Subject;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What referents change on their days. Two at once is the only thing that they cannot do. */
record Rewriting(Days days, Traces traces, Own own, Aboard aboard, Receivers receivers, Moves moves) {
    Change create(
            String referent,
            LocalDateTime start,
            Duration length,
            Place place,
            String conversation,
            String note,
            Instant now) {
        var who = receivers.referents().find(referent);
        var span = span(start, length);
        if (who.isEmpty() || !span.start().isAfter(now)) return new Change.Gone();
        var had = conversation.isEmpty() ? Optional.<Taken>empty() : own.settled(conversation, now);
        var slot = SlotId.of(referent, span.promisedStart());
        var usual = choice(who.get(), length, place);
        // nobody else can be told by us, so what is theirs stays on the agenda
        var stop = conversation.isEmpty() ? Optional.<Stop>empty() : aboard.stop(slot.text(), place, span);
        var choice = stop.map(usual::at).orElse(usual);
        var fresh = Taken.held(slot.text(), conversation, span, choice, now)
                .claimed(now)
                .noted(note);
        var booked = fresh.standing() == Standing.ASKED ? fresh.stands(Standing.BOOKED) : fresh;
        var told = had.map(booked::instead)
                .map(taken -> taken.tell(News.What.MOVED, "", now))
                .orElseGet(() -> booked.tell(News.What.ACCEPTED, "", now));
        if (!conversation.isEmpty()) traces.add(conversation, slot.text());
        var change = put(slot.dayId(), told, one -> false, now);
        if (change instanceof Change.Done && !conversation.isEmpty()) own.leaveOthers(told, now);
        return change;
    }

    private static Choice choice(Referent who, Duration length, Place place) {
        var usual = who.subject("");
        return new Choice(new Subject(usual.id(), usual.name(), length), place, "", who.name());
    }

    private Span span(LocalDateTime start, Duration length) {
        return Span.of(start.atZone(receivers.team().zone()), length);
    }

    Change move(String slot, String referent, LocalDateTime start, Duration length, Instant now) {
        var who = receivers.referents().find(referent);
        var old = planned(slot);
        var span = span(start, length);
        if (who.isEmpty() || old.isEmpty() || !span.start().isAfter(now)) return new Change.Gone();
        var to = SlotId.of(referent, span.promisedStart());
        var moved = moved(old.get(), to.text(), span, who.get(), now);
        if (!moved.conversation().isEmpty()) traces.add(moved.conversation(), to.text());
        var change = put(to.dayId(), moved, one -> one.uid().equals(moved.uid()), now);
        if (!(change instanceof Change.Done)) return change;
        moves.sweep(to.dayId(), now);
        boolean there = days.read(to.dayId())
                .find(to.text())
                .filter(one -> one.uid().equals(moved.uid()))
                .isPresent();
        return there ? change : new Change.Gone();
    }

    private Taken moved(Taken old, String to, Span span, Referent who, Instant now) {
        var subject =
                new Subject(old.choice().subject().id(), old.choice().subject().name(), span.length());
        var choice = new Choice(subject, old.choice().place(), stop(old, span), who.name());
        var moved = old.moved(to, span, choice, now);
        return old.slot().equals(to) ? moved : moved.tell(News.What.MOVED, "", now);
    }

    /** It goes with the van only as long as it is in the stop's hours. */
    private String stop(Taken old, Span span) {
        return receivers
                .tour()
                .stop(old.choice().stop())
                .filter(stop ->
                        span.isWithin(stop.start().toInstant(), stop.end().toInstant()))
                .map(Stop::id)
                .orElse("");
    }

    /** Puts it on its day, unless something stands there; what it replaces goes in the same write. */
    private Change put(DayId id, Taken wanted, Predicate<Taken> replaced, Instant now) {
        var inTheWay = new AtomicReference<Optional<Taken>>(Optional.empty());
        var put = days.change(id, day -> {
            var free = day.without(replaced, now);
            inTheWay.set(free.taken().stream()
                    .filter(one -> one.counts(now) && one.span().overlaps(wanted.span()))
                    .findFirst());
            return inTheWay.get().isEmpty() ? Optional.of(free.with(wanted, now)) : Optional.empty();
        });
        return put.<Change>map(day -> new Change.Done(wanted.appointment()))
                .orElseGet(() -> new Change.Overlaps(inTheWay.get().map(Taken::appointment)));
    }

    Change cancel(String slot, String words, Instant now) {
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> taken.isComing(now))
                        .map(taken -> taken.stands(Standing.CANCELLED).tell(News.What.CANCELLED, words, now))
                        .map(off -> day.cancelled(off, now)));
    }

    /** Changes what is coming. */
    Change change(String slot, UnaryOperator<Taken> change, Instant now) {
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> taken.isComing(now))
                        .map(taken -> day.replace(taken, change.apply(taken))));
    }

    Change mark(String slot, Standing standing, Instant now) {
        if (standing == Standing.HELD || standing == Standing.ASKED || standing == Standing.CANCELLED) {
            throw new IllegalArgumentException("Nobody can be marked as " + standing);
        }
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> !taken.span().start().isAfter(now))
                        .map(taken ->
                                taken.standing() == standing ? day : day.replace(taken, marked(taken, standing, now))));
    }

    private static Taken marked(Taken taken, Standing standing, Instant now) {
        var calm = taken.stands(standing)
                .due(taken.due().stream()
                        .filter(due -> due.what() != News.What.MISSED)
                        .toList());
        return standing == Standing.MISSED ? calm.tell(News.What.MISSED, "", now) : calm;
    }

    private Change rewrite(String slot, Function<Day, Optional<Day>> change) {
        return SlotId.parse(slot)
                .flatMap(id -> days.change(id.dayId(), change))
                .flatMap(day -> day.find(slot).or(() -> last(day.gone(), slot)))
                .<Change>map(taken -> new Change.Done(taken.appointment()))
                .orElseGet(Change.Gone::new);
    }

    private static Optional<Taken> last(List<Taken> gone, String slot) {
        return gone.stream().filter(taken -> taken.slot().equals(slot)).reduce((one, other) -> other);
    }

    /** The stop at which what was asked for would be, at that place. */
    Optional<Stop> stopAt(String slot, Place place) {
        return planned(slot).flatMap(taken -> aboard.stop(slot, place, taken.span()));
    }

    private Optional<Taken> planned(String slot) {
        return SlotId.parse(slot)
                .flatMap(id -> days.read(id.dayId()).find(slot))
                .filter(taken -> taken.standing().isPlanned());
    }
}
