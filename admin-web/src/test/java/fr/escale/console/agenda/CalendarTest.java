package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.SchoolBreak;
import fr.escale.availability.SchoolBreaks;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.security.Sight;
import fr.escale.security.Views;
import fr.escale.team.Team;
import fr.escale.tour.Stop;
import fr.escale.tour.Tally;
import fr.escale.tour.Timetable;
import fr.escale.tour.Venue;
import java.security.Principal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class CalendarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);
    private static final Place OFFICE = new Place("office", PlaceKind.OFFICE, "Au bureau", "", "", null);

    private final Diary diary = mock(Diary.class);
    private final Timetable timetable = mock(Timetable.class);
    private final Referents referents = mock(Referents.class);
    private final SchoolBreaks breaks = mock(SchoolBreaks.class);
    private final Team team = mock(Team.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:05:00Z"), PARIS);
    private static final Principal LEA = () -> "lea@exemple.fr";
    private final Calendar calendar = new Calendar(diary, timetable, referents, breaks, team, clock);

    @BeforeEach
    void lea() {
        when(team.zone()).thenReturn(PARIS);
        when(referents.all()).thenReturn(List.of(referent("r1")));
    }

    @Test
    void schoolHolidaysAreOneNoteOverTheirDays() {
        when(breaks.all())
                .thenReturn(List.of(
                        new SchoolBreak("Toussaint", FRIDAY.minusDays(60), FRIDAY.minusDays(50)),
                        new SchoolBreak("Vacances de Noël", FRIDAY.minusDays(6), FRIDAY.plusDays(9))));
        assertThat(calendar.between(FRIDAY, FRIDAY.plusDays(6), Views.whole(referents)))
                .filteredOn(event -> event.classNames().contains("school"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.title()).isEqualTo("Vacances de Noël");
                    assertThat(event.start()).isEqualTo("2026-12-19");
                    assertThat(event.end()).as("the day after").isEqualTo("2027-01-04");
                    assertThat(event.editable()).isFalse();
                });
    }

    @Test
    void aPublicHolidayIsNamedAndItsHoursAreShut() {
        assertThat(titles(FRIDAY)).containsExactly("Noël");
        assertThat(calendar.between(FRIDAY.minusDays(7), FRIDAY.minusDays(7), Views.whole(referents)))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.display()).isEqualTo("background");
                    assertThat(open.start()).isEqualTo("2026-12-18T09:00");
                    assertThat(open.end()).isEqualTo("2026-12-18T12:00");
                });
    }

    @Test
    void aSingleDaysHoursStandInsteadOfTheWeeksAndAnAbsenceInsteadOfBoth() {
        assertThat(calendar.between(FRIDAY.plusDays(3), FRIDAY.plusDays(3), Views.whole(referents)))
                .extracting(Event::start)
                .containsExactly("2026-12-28T18:00");
        assertThat(titles(FRIDAY.plusDays(4))).containsExactly("Léa : absence");
    }

    @Test
    void theHoursOfTwoAreNotDrawnOnTopOfEachOther() {
        when(referents.all()).thenReturn(List.of(referent("r1"), referent("r2")));
        assertThat(calendar.between(FRIDAY.minusDays(7), FRIDAY.minusDays(7), Views.whole(referents)))
                .isEmpty();
    }

    @Test
    void timesAreTheTeamsWallTimeOnTheDayTheClockChangesToo() {
        var day = LocalDate.of(2027, 3, 28);
        when(diary.between(day, day)).thenReturn(List.of(appointment(day.atTime(10, 0), Standing.ASKED)));
        assertThat(calendar.between(day, day, Views.whole(referents)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.start()).isEqualTo("2027-03-28T10:00");
                    assertThat(event.end()).isEqualTo("2027-03-28T10:30");
                    assertThat(event.title()).isEqualTo("à confirmer · Mon CV · Au bureau · trajet demandé · à voir");
                    assertThat(event.classNames()).containsExactly("meeting", "asked");
                    assertThat(event.url()).isEqualTo("/console/agenda/rdv/2027-03-28/s1");
                    assertThat(event.editable()).isTrue();
                });
    }

    @Test
    void whatHasBegunStaysWhereItIs() {
        var day = LocalDate.of(2026, 11, 22);
        when(diary.between(day, day)).thenReturn(List.of(appointment(day.atTime(10, 0), Standing.MISSED)));
        assertThat(calendar.between(day, day, Views.whole(referents)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.editable()).isFalse();
                    assertThat(event.classNames()).contains("missed");
                });
    }

    @Test
    void stopsOfTheTourStandInItWhetherTheyTakePlaceOrNot() {
        var day = LocalDate.of(2026, 11, 22);
        when(timetable.between(day, day)).thenReturn(List.of(stop(day, false), stop(day, true)));
        assertThat(titles(day))
                .containsExactly("Permanence : Questembert, place du Marché", "Annulée : Questembert, place du Marché");
    }

    @Test
    void twoMonthsAreTheMostThatIsAskedForAtOnce() {
        var page = new EventsPage(calendar, mock(Sight.class));
        assertThat(page.events(FRIDAY, FRIDAY.plusDays(62), LEA).getHeaders().getCacheControl())
                .isEqualTo("no-store");
        assertThatThrownBy(() -> page.events(FRIDAY, FRIDAY.plusDays(63), LEA))
                .isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> page.events(FRIDAY, FRIDAY, LEA)).isInstanceOf(ResponseStatusException.class);
    }

    private Stream<String> titles(LocalDate day) {
        return calendar.between(day, day, Views.whole(referents)).stream().map(Event::title);
    }

    private static Timetable.Listed stop(LocalDate day, boolean cancelled) {
        var start = day.atTime(14, 0).atZone(PARIS);
        var venue = new Venue("56184", "Questembert", "place du Marché", null);
        var stop = new Stop("abc", start, start.plusHours(3), venue, true, "", cancelled, "");
        return new Timetable.Listed(stop, 0, new Tally(0, 0, 0));
    }

    private static Appointment appointment(LocalDateTime start, Standing standing) {
        return new Appointment(
                "s1",
                "c1",
                start.atZone(PARIS),
                Duration.ofMinutes(30),
                new Subject("cv", "Mon CV", Duration.ofMinutes(30)),
                OFFICE,
                "Au bureau",
                "r1",
                "Léa",
                "à voir",
                Lift.ASKED,
                "",
                standing,
                Instant.EPOCH,
                0,
                "abcdefghijkl");
    }

    private static Referent referent(String id) {
        return new Referent(
                id,
                "Léa",
                List.of(),
                List.of(new Stretch(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "")),
                List.of(new SpecialDay(
                        FRIDAY.plusDays(3), List.of(new Hours(LocalTime.of(18, 0), LocalTime.of(19, 0), "")), "")),
                List.of(new Absence(FRIDAY.plusDays(4), FRIDAY.plusDays(4), "", "")),
                List.of(OFFICE),
                List.of(new Subject("cv", "Mon CV", Duration.ofMinutes(30))),
                new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 60, 8, 7));
    }
}
