package fr.escale.console.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.workshop.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopFormTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);

    @Test
    void threeSessionsAreThreeWeeksAtTheSameHourOnTheWall() {
        var wish = WorkshopForm.read(typed("sessions", "3"), NOW).wish(PARIS);
        assertThat(wish.sessions())
                .extracting(session -> session.start().toLocalDateTime().toString())
                .containsExactly("2027-03-18T14:00", "2027-03-25T14:00", "2027-04-01T14:00");
        assertThat(wish.ages()).isEqualTo(new Wish.Ages(16, 18));
        assertThat(wish.seats()).isEqualTo(8);
    }

    @Test
    void agesMayBeLeftOut() {
        var typed = typed("youngest", "");
        typed.put("oldest", "");
        assertThat(WorkshopForm.read(typed, NOW).wish(PARIS).ages()).isEqualTo(Wish.Ages.ANY);
    }

    @Test
    void whatAFreshFormShowsNeedsOnlyATitle() {
        var fields =
                new HashMap<>(WorkshopForm.fresh(LocalDate.of(2026, 11, 23)).fields());
        assertThat(WorkshopForm.read(fields, NOW).problems()).containsOnlyKeys("title");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', title",
        "seats, 0, seats",
        "seats, beaucoup, seats",
        "sessions, 21, sessions",
        "youngest, 30, youngest",
        "oldest, -1, youngest",
        "day, demain, day",
        "day, 2026-11-22, day",
        "day, 2026-11-23, day",
        "to, 13:00, day"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String value, String problem) {
        var form = WorkshopForm.read(typed(field, value), NOW);
        assertThat(form.problems()).containsOnlyKeys(problem);
        assertThat(form.field(field)).isEqualTo(value);
        assertThat(form.field("place")).isEqualTo("Le Phare");
    }

    @Test
    void laterTodayIsToCome() {
        var typed = typed("day", "2026-11-23");
        typed.put("from", "14:30");
        assertThat(WorkshopForm.read(typed, NOW).problems()).isEmpty();
    }

    private static Map<String, String> typed(String field, String value) {
        var typed = new HashMap<>(Map.of(
                "title", "Mon premier CV",
                "place", "Le Phare",
                "seats", "8",
                "sessions", "1",
                "youngest", "16",
                "oldest", "18",
                "day", "2027-03-18",
                "from", "14:00",
                "to", "16:00"));
        typed.put(field, value);
        return typed;
    }
}
