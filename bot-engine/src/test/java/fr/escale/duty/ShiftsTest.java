package fr.escale.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who looks at the desk, and who will next. */
class ShiftsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Shifts SHIFTS = new Shifts(PARIS, LocalDate.of(2026, 12, 25)::equals);
    private static final Staff.Member LEA = new Staff.Member("lea@exemple.fr", "Léa", List.of());
    private static final List<Hours> MORNING = List.of(hours(DayOfWeek.MONDAY, "09:00", "12:00"));

    @Test
    void withinTheirHoursSomebodyLooksAndTheMinuteTheyEndNobodyDoes() {
        assertThat(watch(MORNING, at(MONDAY, "09:00"))).isEqualTo(new Watch.Now());
        assertThat(watch(MORNING, at(MONDAY, "11:59"))).isEqualTo(new Watch.Now());
        assertThat(watch(MORNING, at(MONDAY, "12:00"))).isEqualTo(new Watch.From(at(MONDAY.plusDays(7), "09:00")));
    }

    @Test
    void withoutHoursNothingIsPromised() {
        assertThat(watch(List.of(), at(MONDAY, "09:00"))).isEqualTo(new Watch.Unsaid());
        assertThat(SHIFTS.watch(List.of(), at(MONDAY, "09:00"), false)).isEqualTo(new Watch.Unsaid());
    }

    @Test
    void aPublicHolidayAndLeaveAreNoDaysOfDuty() {
        var everyDay = Stream.of(DayOfWeek.values())
                .map(day -> hours(day, "09:00", "18:00"))
                .toList();
        assertThat(watch(everyDay, at(LocalDate.of(2026, 12, 25), "10:00")))
                .isEqualTo(new Watch.From(at(LocalDate.of(2026, 12, 26), "09:00")));
        var away = shift(everyDay, Optional.empty(), List.of(), Set.of(MONDAY, MONDAY.plusDays(1)));
        assertThat(SHIFTS.watch(List.of(away), at(MONDAY, "10:00"), false))
                .isEqualTo(new Watch.From(at(MONDAY.plusDays(2), "09:00")));
    }

    @Test
    void whoDrivesUntilThreeLooksFromThreeOn() {
        var day = List.of(hours(DayOfWeek.MONDAY, "09:00", "18:00"));
        var driving = new Presence(Presence.State.DRIVING, at(MONDAY, "13:00"), at(MONDAY, "15:00"));
        var shift = shift(day, Optional.of(driving), List.of(), Set.of());
        assertThat(SHIFTS.watch(List.of(shift), at(MONDAY, "14:00"), false))
                .isEqualTo(new Watch.From(at(MONDAY, "15:00")));
        assertThat(SHIFTS.watch(List.of(shift), at(MONDAY, "15:00"), false)).isEqualTo(new Watch.Now());
    }

    @Test
    void whoIsOnCallIsThereForPeopleInDangerOnly() {
        var call = new Call("1", LEA.email(), MONDAY, MONDAY, LocalTime.of(18, 0), LocalTime.of(8, 0));
        var shift = shift(MORNING, Optional.empty(), List.of(call), Set.of());
        var night = at(MONDAY.plusDays(1), "03:00");
        assertThat(SHIFTS.watch(List.of(shift), night, true)).isEqualTo(new Watch.Now());
        assertThat(SHIFTS.watch(List.of(shift), night, false)).isInstanceOf(Watch.From.class);
        assertThat(SHIFTS.watch(List.of(shift), at(MONDAY.plusDays(1), "08:00"), true))
                .isInstanceOf(Watch.From.class);
    }

    /** Two hundred random weeks, the changes of the clocks among them, against a model that looks at every minute. */
    @Test
    void whatIsReckonedIsWhatAModelFindsByLookingAtEveryMinute() {
        var random = new Random(26);
        for (int week = 0; week < 200; week++) {
            var shifts = List.of(randomShift(random), randomShift(random));
            var now = randomInstant(random);
            boolean calls = random.nextBoolean();
            var said = SHIFTS.watch(shifts, now, calls);
            assertThat(said).as("week %d", week).isEqualTo(model(shifts, now, calls, said));
        }
    }

    /** Ten days ahead, minute by minute; further ahead only what was said is looked at. */
    private static Watch model(List<Shift> shifts, Instant now, boolean calls, Watch said) {
        for (int minute = 0; minute < 10 * 24 * 60; minute++) {
            var at = now.plus(Duration.ofMinutes(minute));
            if (shifts.stream().anyMatch(shift -> SHIFTS.isOn(shift, at, calls))) {
                return minute == 0 ? new Watch.Now() : new Watch.From(at);
            }
        }
        boolean isFar = said instanceof Watch.From(Instant then) && then.isBefore(now.plus(Duration.ofDays(10)));
        return isFar ? new Watch.Unsaid() : said;
    }

    private static Shift randomShift(Random random) {
        var week = new ArrayList<Hours>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(22);
            week.add(new Hours(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.of(from, 30 * random.nextInt(2)),
                    LocalTime.of((from + 1 + random.nextInt(23 - from)) % 24, 30 * random.nextInt(2))));
        }
        week.removeIf(hours -> !hours.isSound());
        var start = randomInstant(random);
        var state = Presence.State.values()[random.nextInt(3)];
        var presence = random.nextInt(3) > 0
                ? Optional.<Presence>empty()
                : Optional.of(new Presence(state, start, start.plus(Duration.ofHours(random.nextInt(30)))));
        return shift(week, presence, randomCalls(random), Set.of(day(random)));
    }

    private static List<Call> randomCalls(Random random) {
        if (random.nextInt(3) > 0) return List.of();
        var first = day(random);
        return List.of(new Call(
                "1",
                LEA.email(),
                first,
                first.plusDays(random.nextInt(3)),
                LocalTime.of(random.nextInt(24), 30),
                LocalTime.of(random.nextInt(24), 0)));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 10, 22).plusDays(random.nextInt(7));
    }

    /** Around the last Sunday of October, when an hour comes twice, or of March, when one does not come. */
    private static Instant randomInstant(Random random) {
        var day = random.nextBoolean() ? LocalDate.of(2026, 10, 22) : LocalDate.of(2026, 3, 26);
        return ZonedDateTime.of(day.atStartOfDay(), PARIS)
                .plusMinutes(random.nextInt(7 * 24 * 60))
                .toInstant();
    }

    private static Watch watch(List<Hours> week, Instant now) {
        return SHIFTS.watch(List.of(shift(week, Optional.empty(), List.of(), Set.of())), now, false);
    }

    private static Shift shift(List<Hours> week, Optional<Presence> presence, List<Call> calls, Set<LocalDate> away) {
        return new Shift(LEA, week, presence, calls, day -> true, away::contains);
    }

    private static Hours hours(DayOfWeek day, String from, String to) {
        return new Hours(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
    }
}
