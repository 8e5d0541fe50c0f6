package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class SinceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:05:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:04:30Z, moins d’une minute",
        "2026-11-23T09:01:00Z, 4 min",
        "2026-11-23T07:00:00Z, 2 h 05",
        "2026-11-22T09:05:00Z, 1 jour",
        "2026-11-20T09:05:00Z, 3 jours"
    })
    void saysHowLongSomebodyHasWaited(Instant since, String words) {
        assertThat(Since.lasting(since, NOW)).isEqualTo(words);
    }

    @Test
    void aMomentNamesItsDayUnlessItIsToday() {
        assertThat(Since.moment(Instant.parse("2026-11-23T08:00:00Z"), NOW, PARIS))
                .isEqualTo("9:00");
        assertThat(Since.moment(Instant.parse("2026-11-22T08:00:00Z"), NOW, PARIS))
                .isEqualTo("hier, 9:00");
        assertThat(Since.moment(Instant.parse("2026-11-16T08:00:00Z"), NOW, PARIS))
                .isEqualTo("lundi 16 novembre, 9:00");
    }

    @Test
    void todayIsTheTeamsDayAndNotGreenwichs() {
        var lateEvening = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(Since.moment(lateEvening, NOW, PARIS)).isEqualTo("0:30");
    }

    @Test
    void headingsSayTodayAndTomorrow() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(Since.day(today, today)).isEqualTo("Aujourd’hui");
        assertThat(Since.day(today.plusDays(1), today)).isEqualTo("Demain");
        assertThat(Since.day(today.plusDays(2), today)).isEqualTo("Mercredi 25 novembre");
    }

    @Test
    void inEnglishDaysAndTimesAreEnglish() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(Since.lasting(Instant.parse("2026-11-20T09:05:00Z"), NOW)).isEqualTo("3 days");
        assertThat(Since.moment(Instant.parse("2026-11-16T08:00:00Z"), NOW, PARIS))
                .isEqualTo("Monday 16 November, 9:00");
        assertThat(Since.day(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23)))
                .isEqualTo("Tomorrow");
    }

    @AfterEach
    void nobodyAsks() {
        LocaleContextHolder.resetLocaleContext();
    }
}
