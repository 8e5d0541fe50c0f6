package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Stretch;
import fr.escale.civil.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void cutsTheOpeningHoursIntoWholeSlots() {
        var grid = grid(30, opening(DayOfWeek.TUESDAY, "14:00", "15:45"), opening(DayOfWeek.TUESDAY, "09:00", "10:00"));
        assertThat(times(grid, TUESDAY)).containsExactly("09:00", "09:30", "14:00", "14:30", "15:00");
        assertThat(grid.on(TUESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void hasNoSlotInTheHourThatSpringLeavesOut() {
        var grid = grid(30, opening(DayOfWeek.SUNDAY, "01:00", "04:00"));
        assertThat(times(grid, SPRING)).containsExactly("01:00", "01:30", "03:00", "03:30");
    }

    @Test
    void hasNoSlotTwiceInTheHourThatAutumnRepeats() {
        var grid = grid(30, opening(DayOfWeek.SUNDAY, "01:00", "04:00"));
        assertThat(times(grid, AUTUMN)).containsExactly("01:00", "01:30", "02:00", "02:30", "03:00", "03:30");
        assertThat(grid.on(AUTUMN))
                .allSatisfy(
                        slot -> assertThat(slot.start()).isEqualTo(slot.start().withEarlierOffsetAtOverlap()));
    }

    @Test
    void namesEverySlotByItsDayAndTime() {
        var grid = grid(30, opening(DayOfWeek.SUNDAY, "00:00", "23:30"));
        for (var day : List.of(SPRING, AUTUMN)) {
            assertThat(grid.on(day))
                    .extracting(candidate -> candidate.slot().id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(SlotId.parse(id)).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027-03-29",
                "2027-05-01",
                "2027-05-06",
                "2027-05-08",
                "2027-05-17",
                "2027-07-14",
                "2027-08-15",
                "2027-11-01",
                "2027-11-11",
                "2027-12-25"
            })
    void receivesNobodyOnAPublicHoliday(String holiday) {
        var everyDay = Stream.of(DayOfWeek.values()).map(day -> opening(day, "09:00", "12:00"));
        var grid = new Cut(everyDay.toList(), 30);
        assertThat(grid.on(LocalDate.parse(holiday))).isEmpty();
        assertThat(grid.on(LocalDate.parse(holiday).plusDays(4))).isNotEmpty();
    }

    @Test
    void agreesWithCountingMinutesOneByOne() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var day = List.of(TUESDAY, SPRING, AUTUMN).get(random.nextInt(3));
            var opening = randomOpening(random, day.getDayOfWeek());
            int length = 5 * (1 + random.nextInt(24));
            var expected = minuteByMinute(day, opening, length);
            assertThat(grid(length, opening).on(day).stream()
                            .map(slot -> slot.start().toInstant()))
                    .as("seed %d: %s on %s in %d minutes", seed, opening, day, length)
                    .containsExactlyElementsOf(expected);
        }
    }

    /** The same rule told by walking through the day: a slot begins whenever enough open minutes have gone by. */
    private static List<Instant> minuteByMinute(LocalDate day, Stretch opening, int length) {
        var starts = new ArrayList<Instant>();
        var to = day.atTime(opening.to()).atZone(PARIS).toInstant();
        var begun = day.atTime(opening.from()).atZone(PARIS).toInstant();
        for (var minute = begun; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            if (Duration.between(begun, minute.plusSeconds(60)).toMinutes() == length) {
                starts.add(begun);
                begun = minute.plusSeconds(60);
            }
        }
        starts.removeIf(GridTest::showsForTheSecondTime);
        return starts;
    }

    private static boolean showsForTheSecondTime(Instant start) {
        var offsets = PARIS.getRules()
                .getValidOffsets(ZonedDateTime.ofInstant(start, PARIS).toLocalDateTime());
        return offsets.size() == 2 && PARIS.getRules().getOffset(start).equals(offsets.get(1));
    }

    private static Stretch randomOpening(Random random, DayOfWeek day) {
        int from = random.nextInt(280) * 5;
        int to = from + 5 * (1 + random.nextInt((1435 - from) / 5));
        return new Stretch(day, LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L), "");
    }

    /** Maëlle's hours, cut into that many minutes. */
    private record Cut(List<Stretch> week, int minutes) {
        List<Candidate> on(LocalDate day) {
            var maelle = TestReferents.maelle(week, TestReferents.LIMITS);
            var grid = new Grid(PARIS, new PublicHolidays()::contain);
            return grid.on(day, maelle, Duration.ofMinutes(minutes), List.of());
        }
    }

    private static Cut grid(int minutes, Stretch... hours) {
        return new Cut(List.of(hours), minutes);
    }

    private static Stretch opening(DayOfWeek day, String from, String to) {
        return new Stretch(day, LocalTime.parse(from), LocalTime.parse(to), "");
    }

    private static List<String> times(Cut grid, LocalDate day) {
        return grid.on(day).stream()
                .map(slot -> slot.start().toLocalTime().toString())
                .toList();
    }
}
