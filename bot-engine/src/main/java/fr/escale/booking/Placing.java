package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Subject;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Where referents put appointments on their days. Two at once is the only thing that they cannot do. */
record Placing(Days days, Traces traces, Own own, Waiting waiting, Aboard aboard, Receivers receivers, Moves moves) {
    Change create(
            String referent,
            LocalDateTime start,
            Duration length,
            String subject,
            Place place,
            String conversation,
            String note,
            Instant now) {
        var who = receivers.referents().find(referent);
        var span = span(start, length);
        if (who.isEmpty() || !span.start().isAfter(now)) return new Change.Gone();
        var had = conversation.isEmpty() ? Optional.<Taken>empty() : own.settled(conversation, now);
        var slot = SlotId.of(referent, span.promisedStart());
        var there = choice(who.get(), length, subject, place);
        // nobody else can be told by us, so what is theirs stays on the agenda
        var stop = conversation.isEmpty() ? Optional.<Stop>empty() : aboard.stop(slot.text(), place, span);
        var choice = stop.map(there::at).orElse(there);
        var fresh = Taken.held(slot.text(), conversation, span, choice, now)
                .claimed(now)
                .noted(note);
        var booked = fresh.standing() == Standing.ASKED ? fresh.stands(Standing.BOOKED) : fresh;
        var told = had.map(booked::instead)
                .map(taken -> taken.tell(News.What.MOVED, "", now))
                .orElseGet(() -> booked.tell(News.What.ACCEPTED, "", now));
        if (!conversation.isEmpty()) traces.add(conversation, slot.text());
        var change = put(slot.dayId(), told, one -> false, now);
        if (change instanceof Change.Done && !conversation.isEmpty()) settle(told, now);
        return change;
    }

    /** They have this one, and look for no other. */
    private void settle(Taken taken, Instant now) {
        own.leaveOthers(taken, now);
        waiting.leave(taken.conversation());
    }

    private static Choice choice(Referent who, Duration length, String subject, Place place) {
        var about = who.subject(subject);
        return new Choice(new Subject(about.id(), about.name(), length), place, "", who.name());
    }

    private Span span(LocalDateTime start, Duration length) {
        return Span.of(start.atZone(receivers.team().zone()), length);
    }

    Change move(String slot, String referent, LocalDateTime start, Duration length, Instant now) {
        var old = days.planned(slot);
        var who = old.flatMap(
                one -> receivers.orWhoIsThere(referent, one.choice().place().commune()));
        var span = span(start, length);
        if (who.isEmpty() || old.isEmpty() || !span.start().isAfter(now)) return new Change.Gone();
        var to = SlotId.of(who.get().id(), span.promisedStart());
        var moved = moved(old.get(), to.text(), span, who.get(), now);
        if (!moved.conversation().isEmpty()) traces.add(moved.conversation(), to.text());
        var change = put(to.dayId(), moved, one -> one.uid().equals(moved.uid()), now);
        if (!(change instanceof Change.Done)) return change;
        moves.sweep(to.dayId(), now);
        boolean there = days.read(to.dayId())
                .find(to.text())
                .filter(one -> one.uid().equals(moved.uid()))
                .isPresent();
        return there ? done(old.get(), moved) : new Change.Gone();
    }

    private static Change done(Taken old, Taken moved) {
        return new Change.Done(moved.appointment(), isElsewhere(old, moved), isNews(old, moved));
    }

    /** Back where it was before anybody has heard of a move, it is as it was, and no news. */
    private Taken moved(Taken old, String to, Span span, Referent who, Instant now) {
        var unheard = old.unheard(now);
        var back = unheard.filter(was -> was.slot().equals(to));
        var chosen = back.map(was -> aboard.moved(was.choice(), span, to, span, who))
                .orElseGet(() -> aboard.moved(old.choice(), old.span(), to, span, who));
        var moved = old.moved(to, span, chosen.lasting(span.length()).with(who), now);
        if (back.filter(was -> was.choice().place().equals(chosen.place())).isPresent()) return moved.unmoved();
        if (old.slot().equals(to) && !isElsewhere(old, moved)) return moved;
        return moved.tellMoved(unheard.orElseGet(() -> new Due.Was(old.slot(), old.choice())), now);
    }

    /** Of a request they hear when it is answered. */
    private static boolean isNews(Taken old, Taken moved) {
        return moved.standing() == Standing.BOOKED
                && moved.due().stream()
                        .anyMatch(one -> one.isMove() && !old.due().contains(one));
    }

    private static boolean isElsewhere(Taken old, Taken moved) {
        return old.choice().place().kind() == PlaceKind.VAN
                && !moved.choice().place().equals(old.choice().place());
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
}
