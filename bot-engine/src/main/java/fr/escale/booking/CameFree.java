package fr.escale.booking;

import fr.escale.booking.Bookings.News;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells those who wait of what came free: everyone whose search it fits, each once; the first to confirm gets it. */
record CameFree(Days days, Offers offers, Waiting waiting) {
    Stream<News> news(Instant now) {
        var waiters = waiting.all(now);
        if (waiters.isEmpty()) return Stream.of();
        var days = coming(now);
        return waiters.stream().flatMap(one -> news(one, days, now));
    }

    /** Every referent's days, as far as anybody can book. */
    private Collection<Day> coming(Instant now) {
        var today = offers.receivers().today(now);
        var ids = offers.receivers().referents().all().stream()
                .flatMap(referent -> today.datesUntil(
                                today.plusDays(referent.limits().horizonDays() + 1L))
                        .map(day -> new DayId(referent.id(), day)))
                .toList();
        return days.read(ids).values();
    }

    /** Of a slot that came free more than once, the last time is told. */
    private Stream<News> news(Waiting.One one, Collection<Day> days, Instant now) {
        var slots = new TreeMap<String, Instant>();
        for (var day : days) {
            freed(day, one, now)
                    .forEach(freed -> offers.around(one.search(), day.id(), freed, now)
                            .ifPresent(slot -> slots.merge(slot.id(), freed.at(), CameFree::later)));
        }
        return slots.entrySet().stream()
                .filter(slot -> !one.knows(slot.getKey(), slot.getValue()))
                .map(slot ->
                        new News(one.conversation(), slot.getKey(), mark(slot.getValue()), News.What.CAME_FREE, ""));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static String mark(Instant at) {
        return Long.toString(at.toEpochMilli(), Character.MAX_RADIX);
    }

    /** What came free since they wait; a hold that has ended did when it ended. */
    private static Stream<Freed> freed(Day day, Waiting.One one, Instant now) {
        var ended = day.taken().stream()
                .filter(taken -> !taken.counts(now) && !taken.isOf(one.conversation()))
                .map(taken -> Freed.of(taken, taken.ends()));
        return Stream.concat(day.freed().stream(), ended)
                .filter(freed -> !freed.at().isBefore(one.since()));
    }
}
