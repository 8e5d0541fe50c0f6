package fr.escale.booking;

import fr.escale.booking.Offers.Chosen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holding and claiming. The order of writes makes any cut harmless: first the traces, then the day, then the freeing of
 * what was moved. Cut after a trace, it names a slot not got; cut after the day, two slots are had, and whoever looks
 * next frees the older one.
 */
record Claims(Days days, Traces traces, Traces stops, Offers offers, Own own) {
    Optional<Taken> hold(String slot, Search search, String conversation, Instant now) {
        var chosen = offers.chosen(slot, search, now);
        var held =
                take(slot, conversation, chosen.stream().toList(), day -> hold(day, slot, conversation, chosen, now));
        held.ifPresent(taken -> own.letGo(taken, now));
        return held;
    }

    private static Optional<Day> hold(Day day, String slot, String conversation, Optional<Chosen> chosen, Instant now) {
        var had = day.own(slot, conversation).filter(taken -> !taken.isHeld());
        if (had.isPresent()) return had.filter(taken -> taken.isComing(now)).map(taken -> day);
        return chosen.filter(one -> one.known().isFree(day, conversation, now))
                .map(one -> one.held(conversation, now))
                .map(wanted -> day.own(slot, conversation).map(wanted::renews).orElse(wanted))
                .map(wanted -> day.with(wanted, now));
    }

    /**
     * @param otherwise what they look for, where they have not held it
     * @param moved what the person has by now
     */
    Optional<Taken> claim(String slot, Search otherwise, String conversation, Optional<Taken> moved, Instant now) {
        var held = SlotId.parse(slot).flatMap(id -> days.read(id.dayId()).own(slot, conversation));
        var chosen = held.isPresent()
                ? offers.chosen(slot, held.get().choice().again(), now)
                : offers.chosen(slot, otherwise, now).or(() -> offers.chosen(slot, Search.any(""), now));
        var claimed = take(
                slot,
                conversation,
                chosen.stream().toList(),
                day -> claim(day, slot, conversation, chosen, moved, now));
        claimed.ifPresent(taken -> own.leaveOthers(taken, now));
        return claimed;
    }

    private static Optional<Day> claim(
            Day day, String slot, String conversation, Optional<Chosen> chosen, Optional<Taken> moved, Instant now) {
        var had = day.own(slot, conversation);
        if (had.filter(taken -> taken.isComing(now)).isPresent()) return Optional.of(day);
        return had.filter(taken -> taken.isPromised(now))
                .or(() -> chosen.filter(one -> one.known().isFree(day, conversation, now))
                        .map(one -> one.held(conversation, now)))
                .map(held -> held.claimed(now))
                .map(taken -> moved.map(taken::instead).orElse(taken))
                .map(taken -> day.without(one -> one.isOf(conversation) && one.isComing(now), now)
                        .with(taken, now));
    }

    /** Looks first, for whoever is plainly too late needs no writes. */
    private Optional<Taken> take(
            String slot, String conversation, List<Chosen> chosen, Function<Day, Optional<Day>> change) {
        var id = SlotId.parse(slot).map(SlotId::dayId);
        if (id.isEmpty()) return Optional.empty();
        var seen = days.read(id.get());
        var thought = change.apply(seen);
        if (thought.isEmpty()) return Optional.empty();
        if (thought.get().equals(seen)) return seen.own(slot, conversation);
        if (seen.own(slot, conversation).isEmpty()) trace(slot, conversation, chosen);
        return days.change(id.get(), change).flatMap(day -> day.own(slot, conversation));
    }

    private void trace(String slot, String conversation, List<Chosen> chosen) {
        traces.add(conversation, slot);
        chosen.stream()
                .map(one -> one.choice().stop())
                .filter(stop -> !stop.isEmpty())
                .forEach(stop -> stops.add(stop, slot));
    }
}
