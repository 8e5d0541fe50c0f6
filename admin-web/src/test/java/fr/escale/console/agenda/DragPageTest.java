package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DragPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TEN = "r1-20261124-1000";

    private final Diary diary = mock(Diary.class);
    private final Team team = mock(Team.class);
    private final Clock clock = Clock.fixed(NOW, PARIS);
    private final DragPage page = new DragPage(diary, new Changes(diary, team, clock), clock);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhoHearsOfItIsSaidToKnow(boolean told) {
        when(team.zone()).thenReturn(PARIS);
        when(diary.move(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Diary.Change.Done(appointment("ana", TEN, Standing.BOOKED), false, told));

        var answer = page.drag(TEN, new Move("r1", "2026-11-24", "10:30", "30")).getBody();
        assertThat(answer).isNotNull().satisfies(dragged -> {
            assertThat(dragged.done()).isTrue();
            assertThat(dragged.says().contains("La personne va le savoir.")).isEqualTo(told);
        });
    }

    @Test
    void itIsSaidWhereItIsWhenTheVanIsNotThere() {
        when(team.zone()).thenReturn(PARIS);
        when(diary.move(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Diary.Change.Done(appointment("ana", TEN, Standing.BOOKED), true, true));
        assertThat(page.drag(TEN, new Move("r1", "2026-11-24", "10:00", "60")).getBody())
                .isNotNull()
                .satisfies(dragged -> assertThat(dragged.says())
                        .contains("Le camion n’est pas là à cette heure. Nouveau lieu : Le Phare.")
                        .contains("La personne va le savoir."));
    }

    @Test
    void itIsSaidWithWhomItIsWhenTheOneItWasWithHasLeft() {
        when(team.zone()).thenReturn(PARIS);
        when(diary.move(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Diary.Change.Done(appointment("", TEN, Standing.BOOKED)));
        assertThat(page.drag(TEN, new Move("r2", "2026-11-24", "10:00", "30")).getBody())
                .isNotNull()
                .satisfies(dragged -> assertThat(dragged.says()).contains("C’est maintenant avec Léa."));
    }

    private static Appointment appointment(String conversation, String slot, Standing standing) {
        var time = slot.substring(slot.length() - 4);
        var start = LocalDateTime.parse("2026-11-24T" + time.substring(0, 2) + ":" + time.substring(2));
        return new Appointment(
                slot,
                conversation,
                start.atZone(PARIS),
                Duration.ofMinutes(30),
                new Subject("first", "Un premier échange", Duration.ofMinutes(30)),
                new Place("office", PlaceKind.OFFICE, "Au bureau", "Le Phare", "56260", null),
                "Le Phare",
                "r1",
                "Léa",
                "",
                Lift.NONE,
                "",
                standing,
                NOW,
                1,
                "k3j5u7a9b2c4");
    }
}
