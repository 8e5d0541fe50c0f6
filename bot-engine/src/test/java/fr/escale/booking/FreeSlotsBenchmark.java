package fr.escale.booking;

import fr.escale.availability.Limits;
import fr.escale.availability.Stretch;
import fr.escale.civil.PublicHolidays;
import fr.escale.wish.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The free slots of 60 days for a referent who has 500 appointments then, from hours and days that are in memory: all of
 * them, the next three, and the three nearest to a wish.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FreeSlotsBenchmark {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final int APPOINTMENTS = 500;
    private static final int EVERYTHING = 10_000;

    private final Map<DayId, Day> days = new HashMap<>();
    private final Search friday = new Search(Wish.parse("w5h1400-1800").orElseThrow(), "", "", "");
    private Offers offers;

    /** Six days a week, 9:00 to 12:00 and 14:00 to 18:00: of some 700 slots 500 are taken. */
    @Setup
    public void prepare() {
        var referents = new TestReferents();
        var limits = new Limits(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(2), 60, 50, 7);
        referents.save(TestReferents.maelle(week(), limits));
        var receivers = new Receivers(referents, new TestTour(), new TestTeam());
        offers = new Offers(receivers, new Grid(PARIS, new PublicHolidays()::contain), wanted -> days);
        var slots = new ArrayList<>(all());
        Collections.shuffle(slots, new Random(7));
        slots.subList(0, APPOINTMENTS).forEach(this::take);
        if (all().size() != slots.size() - APPOINTMENTS) throw new IllegalStateException("Not 500 appointments");
    }

    private static List<Stretch> week() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .flatMap(day -> Stream.of(
                        TestReferents.stretch(day, "09:00", "12:00"), TestReferents.stretch(day, "14:00", "18:00")))
                .toList();
    }

    private void take(Slot slot) {
        var id = new DayId("r1", slot.start().toLocalDate());
        var choice = new Choice(new TestReferents().all().getFirst().subject(""), slot.place(), "", "Maëlle");
        var taken = Taken.held(slot.id(), "c-" + slot.id(), Span.of(slot.start(), slot.length()), choice, NOW)
                .claimed(NOW);
        days.put(id, days.getOrDefault(id, Day.empty(id)).with(taken, NOW));
    }

    /** All that are free. */
    @Benchmark
    public List<Slot> all() {
        return offers.free(TestRoom.ANY, NOW, null, EVERYTHING);
    }

    /** The next three. */
    @Benchmark
    public List<Slot> next() {
        return offers.free(TestRoom.ANY, NOW, null, 3);
    }

    /** The three that are nearest to "vendredi après-midi". */
    @Benchmark
    public List<Slot> nearest() {
        return offers.free(friday, NOW, null, 3);
    }
}
