package fr.escale.console.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.territory.Territory;
import fr.escale.tour.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopFormTest {
    private final Territory territory = Territory.open("pays-de-vannes");
    private final LocalDateTime now = LocalDateTime.of(2026, 11, 23, 14, 0);

    @ParameterizedTest
    @CsvSource({
        "once, le 2026-12-08",
        "1, chaque mardi",
        "3, un mardi sur 3",
        "month, 2e mardi du mois",
        "last, dernier mardi du mois"
    })
    void theDayThatIsChosenSaysWhenItComesAgain(String repeat, String words) {
        var form = StopForm.read(typed("repeat", repeat), territory, now);
        assertThat(form.problems()).isEmpty();
        assertThat(form.wish(territory).rhythm().words()).isEqualTo(words);
    }

    @Test
    void whatIsTypedIsWhatIsPlanned() {
        var wish = StopForm.read(typed("point", "47.66110, -2.45560"), territory, now)
                .wish(territory);
        assertThat(wish.venue().words()).isEqualTo("Questembert, place d’essai");
        assertThat(wish.venue().point()).isNotNull();
        assertThat(wish.since()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(wish.until()).isNull();
        assertThat(wish.bookable()).isFalse();
        assertThat(new Rhythm.Monthly(2, DayOfWeek.TUESDAY).falls(wish.since())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "commune, 99999, commune",
        "commune, '', commune",
        "day, 2026-02-31, day",
        "day, 2026-11-22, day",
        "day, 2026-11-23, day",
        "from, '', from",
        "to, 13:00, from",
        "until, 2026-12-01, until",
        "point, là-bas, point"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String value, String problem) {
        var form = StopForm.read(typed(field, value), territory, now);
        assertThat(form.problems()).containsOnlyKeys(problem);
        assertThat(form.field("address")).isEqualTo("place d’essai");
        assertThat(form.field(field)).isEqualTo(value);
    }

    @Test
    void laterTodayIsToCome() {
        var typed = typed("day", "2026-11-23");
        typed.put("from", "14:30");
        assertThat(StopForm.read(typed, territory, now).problems()).isEmpty();
    }

    private static Map<String, String> typed(String field, String value) {
        var typed = new HashMap<>(Map.of(
                "commune", "56184",
                "address", "place d’essai ",
                "day", "2026-12-08",
                "repeat", "once",
                "from", "14:00",
                "to", "17:00"));
        typed.put(field, value);
        return typed;
    }
}
