package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.civil.PublicHolidays;
import fr.escale.territory.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND_TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Venue MARKET = new Venue("56184", "Questembert", "place du Marché", new Point(47.66, -2.45));
    private static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0));
    private static final Predicate<LocalDate> HOLIDAYS = new PublicHolidays()::contain;

    @Test
    void aStopStandsAtItsHoursOnTheWallInWinterAndInSummer() {
        var stops = plan("chaque dimanche", Map.of())
                .between(LocalDate.of(2027, 3, 21), LocalDate.of(2027, 3, 28), PARIS, HOLIDAYS);
        assertThat(stops)
                .extracting(stop -> stop.start().toInstant())
                .containsExactly(Instant.parse("2027-03-21T13:00:00Z"), Instant.parse("2027-03-28T12:00:00Z"));
    }

    @Test
    void aNightStopAcrossTheClockChangeIsAnHourShorterForReal() {
        var night = new Plan(
                "abcdef",
                new Rhythm.Once(LocalDate.of(2027, 3, 28)),
                new Hours(LocalTime.of(1, 0), LocalTime.of(4, 0)),
                MARKET,
                false,
                "",
                DECEMBER,
                null,
                Map.of());
        var stop = night.on(LocalDate.of(2027, 3, 28), PARIS, HOLIDAYS).orElseThrow();
        assertThat(Duration.between(stop.start(), stop.end())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aRuleFallsAwayOnAPublicHolidayAndAChosenDayDoesNot() {
        var christmas = LocalDate.of(2026, 12, 25);
        assertThat(plan("dernier vendredi du mois", Map.of()).on(christmas, PARIS, HOLIDAYS))
                .isEmpty();
        var chosen =
                new Plan("abcdef", new Rhythm.Once(christmas), AFTERNOON, MARKET, false, "", DECEMBER, null, Map.of());
        assertThat(chosen.on(christmas, PARIS, HOLIDAYS)).isPresent();
    }

    @Test
    void whatIsCancelledIsStillThereAsCancelled() {
        var plan =
                plan("2e mardi du mois", Map.of(SECOND_TUESDAY, Change.none("").off("m1")));
        assertThat(december(plan)).singleElement().satisfies(stop -> {
            assertThat(stop.cancelled()).isTrue();
            assertThat(stop.changed()).isEqualTo("m1");
        });
    }

    @Test
    void whatIsMovedKeepsItsNameAndIsFoundOnItsNewDay() {
        var moved = new Change(
                "m1", false, LocalDate.of(2027, 1, 5), new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0)), null);
        var plan = plan("2e mardi du mois", Map.of(SECOND_TUESDAY, moved));
        assertThat(december(plan)).isEmpty();
        assertThat(plan.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 8), PARIS, HOLIDAYS))
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.id()).isEqualTo("abcdef-20261208");
                    assertThat(stop.start())
                            .isEqualTo(LocalDate.of(2027, 1, 5).atTime(9, 0).atZone(PARIS));
                    assertThat(stop.venue()).isEqualTo(MARKET);
                });
    }

    @Test
    void nothingStandsBeforeItsFirstOrAfterItsLastDay() {
        var plan = new Plan(
                "abcdef",
                new Rhythm.Weekly(DECEMBER.minusDays(70), 1),
                AFTERNOON,
                MARKET,
                false,
                "",
                DECEMBER.plusDays(1),
                LocalDate.of(2026, 12, 15),
                Map.of());
        assertThat(december(plan))
                .extracting(stop -> stop.start().getDayOfMonth())
                .containsExactly(8, 15);
    }

    @Test
    void whatIsNearComesFirstAndThenWhatIsSooner() {
        var far = stop("2026-12-02", new Venue("1", "Loin", "", new Point(48.5, -2.7)));
        var near = stop("2026-12-09", new Venue("2", "Près", "", new Point(47.60, -2.70)));
        var own = stop("2026-12-10", new Venue("56184", "Chez moi", "", null));
        var sorted = Nearby.sorted(List.of(far, near, own), new Point(47.65, -2.70), "56184");
        assertThat(sorted).extracting(Nearby::stop).containsExactly(near, own, far);
        assertThat(sorted.getFirst().kilometres()).isCloseTo(5.56, Offset.offset(0.01));
        assertThat(sorted.get(1).kilometres()).isNull();
        assertThat(Nearby.sorted(List.of(near, far), null, null))
                .extracting(Nearby::stop)
                .containsExactly(far, near);
    }

    @Test
    void aForgedNameIsNone() {
        assertThat(StopId.parse("abcdef-20260231")).isEmpty();
        assertThat(StopId.parse("../abcdef-20261208")).isEmpty();
        assertThat(StopId.parse("abcdef-20261208")).map(StopId::text).contains("abcdef-20261208");
    }

    private static List<Stop> december(Plan plan) {
        return plan.between(DECEMBER, DECEMBER.plusDays(30), PARIS, HOLIDAYS);
    }

    private static Stop stop(String day, Venue venue) {
        return new Plan(
                        "abcdef",
                        new Rhythm.Once(LocalDate.parse(day)),
                        AFTERNOON,
                        venue,
                        false,
                        "",
                        DECEMBER,
                        null,
                        Map.of())
                .on(LocalDate.parse(day), PARIS, HOLIDAYS)
                .orElseThrow();
    }

    private static Plan plan(String rhythm, Map<LocalDate, Change> changes) {
        return new Plan(
                "abcdef",
                Rhythm.read(rhythm, DECEMBER).orElseThrow(),
                AFTERNOON,
                MARKET,
                false,
                "",
                DECEMBER,
                null,
                changes);
    }
}
