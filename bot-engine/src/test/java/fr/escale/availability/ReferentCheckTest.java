package fr.escale.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.territory.Point;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every problem is found, at its field, in a sentence. */
class ReferentCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Place OFFICE = new Place("office", PlaceKind.OFFICE, "Au bureau", "", "56260", null);
    private static final Subject FIRST = new Subject("first", "Un premier échange", Duration.ofMinutes(30));
    private static final Limits LIMITS =
            new Limits(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(2), 21, 50, 7);

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(ReferentProblem.in(right())).isEmpty();
    }

    @Test
    void findsHoursThatOverlapOrEndBeforeTheyBegin() {
        var week = List.of(
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), ""),
                new Stretch(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), ""),
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(11, 30), LocalTime.of(13, 0), ""),
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(15, 0), LocalTime.of(15, 0), ""),
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(12, 15), "moon"));
        var problems = ReferentProblem.in(with(week, List.of(), List.of(), List.of(OFFICE), List.of(FIRST), LIMITS));
        assertThat(problems).extracting(ReferentProblem::field).containsExactly("week/2", "week/3", "week/4", "week/4");
        assertThat(problems.getFirst().sentence()).contains("11:30 – 13:00", "09:00 – 12:00", "chevauchent");
    }

    @Test
    void findsDaysTwiceAndAbsencesThatOverlap() {
        var hours = List.of(
                new SpecialDay.Hours(LocalTime.of(9, 0), LocalTime.of(10, 0), ""),
                new SpecialDay.Hours(LocalTime.of(9, 30), LocalTime.of(11, 0), ""));
        var days = List.of(new SpecialDay(DAY, hours, ""), new SpecialDay(DAY, List.of(), ""));
        var absences = List.of(
                new Absence(DAY, DAY.plusDays(7), "", ""),
                new Absence(DAY.plusDays(7), DAY.plusDays(8), "r1", ""),
                new Absence(DAY.plusDays(20), DAY.plusDays(19), "", ""));
        assertThat(ReferentProblem.in(with(List.of(), days, absences, List.of(OFFICE), List.of(FIRST), LIMITS)))
                .extracting(ReferentProblem::field)
                .containsExactly("days/0", "days/1", "absences/1", "absences/2", "absences/1");
    }

    @Test
    void findsPlacesAndSubjectsThatCannotBeShown() {
        var places = List.of(
                OFFICE,
                OFFICE,
                new Place("van", PlaceKind.VAN, "Au camion", "", "", null),
                new Place("X", PlaceKind.CAFE, "Café", "", "", null),
                new Place("far", PlaceKind.CAFE, "Un nom bien trop long pour un bouton", "", "", null),
                new Place("moon", PlaceKind.CAFE, "Lune", "", "", new Point(91, 0)),
                new Place("town", PlaceKind.CAFE, "Ville", "", "Vannes", null));
        var subjects = List.of(FIRST, new Subject("short", "Vite", Duration.ofMinutes(4)));
        assertThat(ReferentProblem.in(with(List.of(), List.of(), List.of(), places, subjects, LIMITS)))
                .extracting(ReferentProblem::field)
                .containsExactly("places/1", "places/2", "places/3", "places/4", "places/5", "places/6", "subjects/1");
        assertThat(ReferentProblem.in(with(List.of(), List.of(), List.of(), List.of(), List.of(), LIMITS)))
                .extracting(ReferentProblem::field)
                .containsExactly("places", "subjects");
    }

    @Test
    void findsLimitsOutOfRange() {
        var limits = new Limits(Duration.ofMinutes(121), Duration.ofMinutes(30), Duration.ofDays(15), 0, 51, 61);
        assertThat(ReferentProblem.in(with(List.of(), List.of(), List.of(), List.of(OFFICE), List.of(FIRST), limits)))
                .extracting(ReferentProblem::field)
                .containsExactly("buffer", "travel", "notice", "horizonDays", "mostADay", "alertDays");
    }

    @Test
    void findsWhoNobodyCouldBe() {
        var like = right();
        var nobody = new Referent(
                "r0",
                " ",
                List.of("Vannes"),
                like.week(),
                List.of(),
                List.of(),
                like.places(),
                like.subjects(),
                like.limits());
        assertThat(ReferentProblem.in(nobody))
                .extracting(ReferentProblem::field)
                .containsExactly("id", "name", "communes/0");
    }

    private static Referent right() {
        var week = List.of(
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "office"),
                new Stretch(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0), ""));
        return with(
                week,
                List.of(new SpecialDay(DAY, List.of(), "formation")),
                List.of(new Absence(DAY, DAY, "r2", "")),
                List.of(OFFICE),
                List.of(FIRST),
                LIMITS);
    }

    private static Referent with(
            List<Stretch> week,
            List<SpecialDay> days,
            List<Absence> absences,
            List<Place> places,
            List<Subject> subjects,
            Limits limits) {
        return new Referent("r1", "Maëlle", List.of(), week, days, absences, places, subjects, limits);
    }
}
