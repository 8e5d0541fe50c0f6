package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Subject;
import fr.escale.conversation.Desk;
import fr.escale.tour.Stop;
import fr.escale.tour.Tally;
import fr.escale.tour.Timetable;
import fr.escale.tour.Venue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentFormTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 5);

    private final Referents referents = mock(Referents.class);
    private final Timetable timetable = mock(Timetable.class);
    private final Desk desk = mock(Desk.class);
    private final AppointmentForm.Around around = new AppointmentForm.Around(referents, timetable, desk);

    @BeforeEach
    void lea() {
        when(referents.find("r1")).thenReturn(Optional.of(referent()));
    }

    @Test
    void whatIsTypedIsWhatIsWritten() {
        var form = AppointmentForm.read(typed("address", " 3 rue d’ailleurs "), around, NOW);
        assertThat(form.problems()).isEmpty();
        assertThat(form.referent()).isEqualTo("r1");
        assertThat(form.start()).isEqualTo(LocalDateTime.of(2026, 11, 24, 14, 30));
        assertThat(form.minutes()).isEqualTo(45);
        assertThat(form.place(around).orElseThrow().address()).isEqualTo("3 rue d’ailleurs");
    }

    @Test
    void aSubjectOfSomebodyElseIsRefused() {
        assertThat(AppointmentForm.read(typed("subject", "cv"), around, NOW).problem("subject"))
                .startsWith("Léa n’a pas ce motif");
        assertThat(AppointmentForm.read(typed("subject", "first"), around, NOW).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-02-31, day",
        "day, '', day",
        "day, 2026-11-22, from",
        "from, '14 h', from",
        "minutes, 4, minutes",
        "minutes, 481, minutes",
        "minutes, beaucoup, minutes",
        "from, 23:16, minutes",
        "where, r1/nowhere, where",
        "where, r2/office, where",
        "where, office, where",
        "where, r1/van, where",
        "conversation, gone, conversation"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String value, String problem) {
        var form = AppointmentForm.read(typed(field, value), around, NOW);
        assertThat(form.problems()).containsOnlyKeys(problem);
        assertThat(form.field("note")).isEqualTo("apporter le dossier");
        assertThat(form.field(field)).isEqualTo(value);
    }

    @Test
    void inTheVanIsWhereTheVanStandsAtThatHour() {
        var start = NOW.plusDays(1).withHour(14).atZone(ZoneId.of("Europe/Paris"));
        var venue = new Venue("56184", "Questembert", "place du Marché", null);
        var stop = new Stop("abc", start, start.plusHours(3), venue, true, "", false, "");
        when(timetable.between(start.toLocalDate(), start.toLocalDate()))
                .thenReturn(List.of(new Timetable.Listed(stop, 0, new Tally(0, 0, 0))));
        var form = AppointmentForm.read(typed("where", "r1/van"), around, NOW);
        assertThat(form.problems()).isEmpty();
        assertThat(form.place(around).orElseThrow().address()).isEqualTo("Questembert, place du Marché");
        var earlier = typed("where", "r1/van");
        earlier.put("from", "09:00");
        assertThat(AppointmentForm.read(earlier, around, NOW).problem("where")).contains("permanence");
    }

    @Test
    void whereOneTapsInTheCalendarTheFormIsFilledIn() {
        var form = AppointmentForm.fresh(Map.of("start", "2026-11-26T16:30", "minutes", "90"), referent(), NOW);
        assertThat(form.field("day")).isEqualTo("2026-11-26");
        assertThat(form.field("from")).isEqualTo("16:30");
        assertThat(form.field("minutes")).isEqualTo("90");
        assertThat(form.field("where")).isEqualTo("r1/office");
    }

    private static Map<String, String> typed(String field, String value) {
        var typed = new HashMap<>(Map.of(
                "where", "r1/office",
                "day", "2026-11-24",
                "from", "14:30",
                "minutes", "45",
                "note", "apporter le dossier",
                "conversation", ""));
        typed.put(field, value);
        return typed;
    }

    private static Referent referent() {
        return new Referent(
                "r1",
                "Léa",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Place("office", PlaceKind.OFFICE, "Au bureau", "12 rue de l’Exemple", "56260", null)),
                List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 21, 8, 7));
    }
}
