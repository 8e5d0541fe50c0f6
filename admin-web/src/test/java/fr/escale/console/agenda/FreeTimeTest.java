package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.availability.Limits;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Lack;
import fr.escale.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreeTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:05:00Z");

    private final Diary diary = mock(Diary.class);
    private final Referents referents = mock(Referents.class);
    private final Territory territory = mock(Territory.class);
    private final FreeTime free = new FreeTime(diary, referents, territory, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whereThereAreSeveralItSaysForWhichCommunes() {
        there(referent("r1", "Léa"), referent("r2", "Sam", "56184", "56124", "56044", "dep:35"));
        when(diary.lacks(NOW)).thenReturn(List.of(new Lack("r1", "Mon CV", 1), new Lack("r2", "Mon CV", 7)));
        assertThat(free.wanting())
                .containsExactly(
                        "Aucun créneau libre pour « Mon CV » d’ici demain, avec Léa.",
                        "Aucun créneau libre pour « Mon CV » dans les 7 prochains jours,"
                                + " avec Sam (56184, 56124, 56044 et 1 autre).");
    }

    @Test
    void theOnlyReferentIsNotNamed() {
        there(referent("r1", "Léa"));
        when(diary.lacks(NOW)).thenReturn(List.of(new Lack("r1", "Mon CV", 7)));
        assertThat(free.wanting()).containsExactly("Aucun créneau libre pour « Mon CV » dans les 7 prochains jours.");
    }

    private void there(Referent... all) {
        when(referents.all()).thenReturn(List.of(all));
        for (var one : all) when(referents.find(one.id())).thenReturn(Optional.of(one));
    }

    private static Referent referent(String id, String name, String... communes) {
        var limits = new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 21, 50, 7);
        return new Referent(id, name, List.of(communes), List.of(), List.of(), List.of(), List.of(), List.of(), limits);
    }
}
