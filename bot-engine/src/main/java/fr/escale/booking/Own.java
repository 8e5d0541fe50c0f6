package fr.escale.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a conversation has: found by its traces, read on the days. */
record Own(Days days, Traces traces, Receivers receivers) {
    /** The one coming appointment; of two, which a cut-off move leaves behind, the older one is freed here. */
    Optional<Taken> settled(String conversation, Instant now) {
        var coming = all(conversation, now).filter(taken -> taken.isComing(now)).toList();
        var kept = coming.stream().max(Comparator.comparing(Taken::since));
        coming.stream().filter(taken -> taken != kept.orElse(null)).forEach(taken -> free(taken, now));
        return kept;
    }

    /** Frees what they had besides. */
    void leaveOthers(Taken kept, Instant now) {
        others(kept, now).filter(taken -> taken.isComing(now) || taken.isHeld()).forEach(taken -> free(taken, now));
    }

    /** Nobody keeps two slots from others. */
    void letGo(Taken kept, Instant now) {
        others(kept, now).filter(taken -> taken.isHeld() && taken.counts(now)).forEach(taken -> free(taken, now));
    }

    private Stream<Taken> others(Taken kept, Instant now) {
        return all(kept.conversation(), now).filter(taken -> !taken.slot().equals(kept.slot())).toList().stream();
    }

    private Stream<Taken> all(String conversation, Instant now) {
        var yesterday = receivers.today(now).minusDays(1);
        var reached = traces.of(conversation).stream()
                .filter(slot -> !slot.day().isBefore(yesterday))
                .toList();
        return read(reached).stream().flatMap(day -> day.taken().stream()).filter(taken -> taken.isOf(conversation));
    }

    private Collection<Day> read(List<SlotId> slots) {
        return days.read(slots.stream().map(SlotId::dayId).toList()).values();
    }

    private void free(Taken taken, Instant now) {
        Predicate<Taken> same =
                one -> one.is(taken.slot(), taken.conversation()) && one.since().equals(taken.since());
        SlotId.parse(taken.slot())
                .ifPresent(slot -> days.change(slot.dayId(), day -> Optional.of(day.without(same, now))));
    }

    /** Every slot they ever reached for, got or not. */
    Stream<String> reached(String conversation) {
        return traces.of(conversation).stream().map(SlotId::text).distinct();
    }

    /** Forgets them on every day they ever reached for. */
    void erase(String conversation, Instant now) {
        traces.of(conversation).stream()
                .map(SlotId::dayId)
                .distinct()
                .forEach(id -> days.change(id, day -> Optional.of(day.forget(conversation, now))));
        traces.erase(conversation);
    }
}
