package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.civil.PublicHolidays;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();

    /** 25 December 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 1, 2026-11-25T10:00",
        "2026-11-20T16:00, 1, 2026-11-23T16:00",
        "2026-11-21T11:00, 1, 2026-11-24T00:00",
        "2026-12-24T09:30, 1, 2026-12-28T09:30",
        "2026-12-25T09:30, 2, 2026-12-30T00:00",
        "2026-11-20T16:00, 6, 2026-11-30T16:00"
    })
    void onlyWorkingDaysCount(LocalDateTime asked, int days, LocalDateTime end) {
        assertThat(Patience.end(asked.atZone(PARIS).toInstant(), days, PARIS, HOLIDAYS::contain))
                .isEqualTo(end.atZone(PARIS).toInstant());
    }
}
