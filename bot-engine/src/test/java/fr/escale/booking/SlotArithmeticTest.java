package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.civil.PublicHolidays;
import fr.escale.tour.Stop;
import fr.escale.tour.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The free slots of random days against a model that only knows which minute belongs to whom. */
class SlotArithmeticTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 24), CHRISTMAS, LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));
    private static final Place OFFICE = new Place("office", PlaceKind.OFFICE, "Au bureau", "", "56260", null);
    private static final Place CAFE = new Place("cafe", PlaceKind.CAFE, "Au café", "", "56184", null);
    private static final Place PHONE = new Place("phone", PlaceKind.PHONE, "Au téléphone", "", "", null);
    private static final List<Place> PLACES = List.of(OFFICE, CAFE, PHONE);
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void agreesWithCountingMinutesOneByOne() {
        int some = 0;
        for (int round = 0; round < 3_000; round++) {
            var scene = scene();
            var expected = scene.minuteByMinute();
            assertThat(scene.free())
                    .as("seed %d, round %d: %s", seed, round, scene)
                    .isEqualTo(expected);
            some += expected.size();
        }
        assertThat(some).as("slots compared").isGreaterThan(1_000);
    }

    private Scene scene() {
        var day = DAYS.get(random.nextInt(DAYS.size()));
        int buffer = 5 * random.nextInt(4);
        var limits = new Limits(
                minutes(buffer), minutes(buffer + 5 * random.nextInt(8)), minutes(0), 180, 1 + random.nextInt(6), 7);
        var subject = new Subject("first", "Un premier échange", minutes(5 * (1 + random.nextInt(18))));
        var days = random.nextInt(4) == 0 ? List.of(new SpecialDay(day, hours(), "")) : List.<SpecialDay>of();
        var absences = random.nextInt(8) == 0 ? List.of(new Absence(day, day, "", "")) : List.<Absence>of();
        var week = hours().stream()
                .map(one -> new Stretch(day.getDayOfWeek(), one.from(), one.to(), one.at()))
                .toList();
        var referent = new Referent("r1", "Maëlle", List.of(), week, days, absences, PLACES, List.of(subject), limits);
        var now = day.atTime(time(0, 287))
                .atZone(PARIS)
                .minusHours(random.nextInt(24))
                .toInstant();
        return new Scene(referent, day, stops(day), taken(day, now), now);
    }

    /** Up to three stretches of a day that do not overlap. */
    private List<Hours> hours() {
        var hours = new ArrayList<Hours>();
        int from = random.nextInt(100);
        while (from < 270 && hours.size() < 3) {
            int to = from + 1 + random.nextInt(80);
            if (to > 287) break;
            hours.add(new Hours(
                    five(from), five(to), List.of("", "office", "cafe", "phone").get(random.nextInt(4))));
            from = to + random.nextInt(40);
        }
        return hours;
    }

    private List<Stop> stops(LocalDate day) {
        if (random.nextInt(3) > 0) return List.of();
        int from = random.nextInt(250);
        var start = day.atTime(five(from)).atZone(PARIS);
        var end = day.atTime(five(from + 1 + random.nextInt(36))).atZone(PARIS);
        if (!end.isAfter(start)) return List.of();
        return List.of(new Stop(
                "k3x9ab-20261124", start, end, new Venue("56184", "Questembert", "", null), true, "", false, ""));
    }

    private List<Taken> taken(LocalDate day, Instant now) {
        var taken = new ArrayList<Taken>();
        for (int i = random.nextInt(7); i > 0; i--) {
            var span = Span.of(day.atTime(time(0, 287)).atZone(PARIS), minutes(1 + random.nextInt(90)));
            var choice = new Choice(new Subject("x", "X", span.length()), PLACES.get(random.nextInt(3)), "", "");
            var held = Taken.held("r1-20261124-0001", "c" + i, span, choice, now.minusSeconds(random.nextInt(1_200)));
            taken.add(random.nextInt(3) == 0 ? held : held.claimed(now));
        }
        return taken;
    }

    private LocalTime time(int from, int to) {
        return five(from + random.nextInt(to - from + 1));
    }

    private static LocalTime five(int fives) {
        return LocalTime.ofSecondOfDay(fives * 300L);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private record Scene(Referent referent, LocalDate day, List<Stop> stops, List<Taken> taken, Instant now) {
        Set<String> free() {
            var length = referent.subject("").length();
            var stored = new Day(new DayId("r1", day), 1, taken, List.of(), List.of());
            var free = new TreeSet<String>();
            new Grid(PARIS, HOLIDAYS::contain)
                    .on(day, referent, length, stops).stream()
                            .map(candidate -> new Known(referent, candidate, stops))
                            .filter(known -> known.isOffered(now) && known.isFree(stored, "", now))
                            .forEach(known -> free.add(
                                    shown(known.start(), known.candidate().place())));
            return free;
        }

        Set<String> minuteByMinute() {
            var free = new TreeSet<String>();
            if (!referent.absences().isEmpty()) return free;
            boolean holiday = day.equals(CHRISTMAS);
            var open = !referent.days().isEmpty()
                    ? referent.days().getFirst().open()
                    : holiday
                            ? List.<Hours>of()
                            : referent.week().stream()
                                    .map(s -> new Hours(s.from(), s.to(), s.at()))
                                    .toList();
            for (var hours : open) {
                var place = hours.at().isEmpty() ? OFFICE : place(hours.at());
                walk(at(hours.from()), at(hours.to()), place, false, free);
            }
            for (var stop : stops) {
                walk(minute(stop.start().toInstant()), minute(stop.end().toInstant()), Grid.van(stop), true, free);
            }
            return free;
        }

        /** Walks through the minutes; a slot is a run of them, with the buffer behind it. */
        private void walk(long from, long to, Place place, boolean van, Set<String> free) {
            int length = (int) referent.subject("").length().toMinutes();
            int step = length + (int) referent.limits().buffer().toMinutes();
            for (long begun = from; begun + length <= to; begun += step) {
                if (!showsTwice(begun) && isFree(begun, length, place, van)) free.add(shown(instant(begun), place));
            }
        }

        private boolean isFree(long begun, int length, Place place, boolean van) {
            if (instant(begun).isBefore(now)) return false;
            var counting = taken.stream()
                    .filter(one -> one.until() == null || one.until().isAfter(now))
                    .toList();
            if (counting.size() >= referent.limits().mostADay()) return false;
            var mine = new HashSet<Long>();
            for (long minute = begun; minute < begun + length; minute++) mine.add(minute);
            for (var one : counting) {
                if (meets(
                        mine,
                        minute(one.span().start()),
                        minute(one.span().end()),
                        gap(place, one.choice().place()))) return false;
            }
            for (var stop : stops) {
                if (!van
                        && meets(
                                mine,
                                minute(stop.start().toInstant()),
                                minute(stop.end().toInstant()),
                                gap(place, Grid.van(stop)))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean meets(Set<Long> mine, long from, long to, int gap) {
            for (long minute = from - gap; minute < to + gap; minute++) {
                if (mine.contains(minute)) return true;
            }
            return false;
        }

        /** The office and the café are in two communes; the van of these days is in the café's; a phone is anywhere. */
        private int gap(Place one, Place other) {
            boolean phone = one.kind() == PlaceKind.PHONE || other.kind() == PlaceKind.PHONE;
            boolean near = phone || (one.kind() == PlaceKind.OFFICE) == (other.kind() == PlaceKind.OFFICE);
            return (int) (near ? referent.limits().buffer() : referent.limits().travel()).toMinutes();
        }

        private static Place place(String id) {
            return PLACES.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private long at(LocalTime time) {
            return minute(day.atTime(time).atZone(PARIS).toInstant());
        }

        private static long minute(Instant instant) {
            return instant.getEpochSecond() / 60;
        }

        private static Instant instant(long minute) {
            return Instant.ofEpochSecond(minute * 60);
        }

        private static boolean showsTwice(long minute) {
            var local = instant(minute).atZone(PARIS).toLocalDateTime();
            var offsets = PARIS.getRules().getValidOffsets(local);
            return offsets.size() == 2
                    && PARIS.getRules().getOffset(instant(minute)).equals(offsets.get(1));
        }

        private static String shown(Instant start, Place place) {
            return start + " " + place.id();
        }
    }
}
