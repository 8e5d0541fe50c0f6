package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Test
    void theSecondTuesdayOfAMonthIsBetweenTheEighthAndTheFourteenth() {
        var second = rhythm("2e mardi du mois");
        assertThat(days(second, DECEMBER, 90))
                .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9));
    }

    @Test
    void theLastFridayIsTheLastAndTheFifthIsNotInEveryMonth() {
        assertThat(days(rhythm("dernier vendredi du mois"), DECEMBER, 60))
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 29));
        assertThat(days(rhythm("5e mardi du mois"), DECEMBER, 90)).containsExactly(LocalDate.of(2026, 12, 29));
    }

    @Test
    void everyOtherTuesdayCountsFromTheFirst() {
        assertThat(days(rhythm("un mardi sur deux"), DECEMBER, 30))
                .containsExactly(DECEMBER, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 29));
        assertThat(rhythm("un mardi sur 3").falls(DECEMBER.minusDays(21))).isFalse();
    }

    @Test
    void everyWeekIsTheSameAcrossTheYear() {
        assertThat(days(rhythm("chaque jeudi"), LocalDate.of(2026, 12, 25), 21))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 7), LocalDate.of(2027, 1, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2e mardi du mois",
                "1er lundi du mois",
                "dernier vendredi du mois",
                "chaque jeudi",
                "un mardi sur 3"
            })
    void isReadAsItIsWritten(String words) {
        assertThat(rhythm(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mardi", "6e mardi du mois", "2e mardi", "chaque jour", "un mardi sur 0", "un mardi sur 99"})
    void whatIsNoRhythmIsNone(String words) {
        assertThat(Rhythm.read(words, DECEMBER)).isEmpty();
    }

    @Test
    void thereIsNoSixthTuesdayAndNoZerothWeek() {
        assertThatThrownBy(() -> new Rhythm.Monthly(6, DayOfWeek.TUESDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm.Weekly(DECEMBER, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rhythm rhythm(String words) {
        return Rhythm.read(words, DECEMBER).orElseThrow();
    }

    private static List<LocalDate> days(Rhythm rhythm, LocalDate from, int days) {
        return from.datesUntil(from.plusDays(days)).filter(rhythm::falls).toList();
    }
}
