package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 23:30, 30, true",
        "2026-11-24, 23:30, 31, false",
        "2026-11-24, 10:00, 480, true",
        "2026-11-24, 10:00, 481, false",
        "2026-11-24, 10:00, 4, false",
        "2026-02-31, 10:00, 30, false",
        "2026-11-24, 25:00, 30, false",
        "2026-11-24, 10:00, '', false"
    })
    void itIsReadAndIsOverByMidnight(String date, String from, String minutes, boolean whole) {
        assertThat(new Move("r1", date, from, minutes).isWhole()).isEqualTo(whole);
    }
}
