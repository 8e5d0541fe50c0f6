package fr.escale.civil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-24T14:30, mar. 24 nov. 14h30, mardi 24 nov. 14h30,     mardi 24 novembre à 14 h 30
                    2026-12-01T09:00, mar. 1er déc. 9h,   mardi 1er déc. 9h,       mardi 1er décembre à 9 h
                    2027-09-01T10:05, mer. 1er sept. 10h05, mercredi 1er sept. 10h05, mercredi 1er septembre à 10 h 05
                    2026-11-23T14:00, demain 14h,         demain 14h,              demain à 14 h
                    2026-11-22T16:30, aujourd’hui 16h30,  aujourd’hui 16h30,       aujourd’hui à 16 h 30
                    """)
    void saysATimeShortlyInARowAndInASentence(String local, String label, String row, String sentence) {
        var start = paris(local);
        assertThat(Words.label(start, SUNDAY)).isEqualTo(label);
        assertThat(Words.row(start, SUNDAY)).isEqualTo(row);
        assertThat(Words.sentence(start, SUNDAY).replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @Test
    void fitsWhatsAppOnEveryDayOfTheYear() {
        for (var start = paris("2027-01-01T14:30"); start.getYear() == 2027; start = start.plusDays(1)) {
            assertThat(Words.label(start, SUNDAY)).hasSizeLessThanOrEqualTo(20);
            assertThat(Words.row(start, SUNDAY)).hasSizeLessThanOrEqualTo(24);
        }
    }

    @Test
    void saysTomorrowByThePersonsMidnightNotByGreenwich() {
        var halfPastMidnight = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(Words.sentence(paris("2026-11-23T14:00"), halfPastMidnight)).startsWith("aujourd’hui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Tue 24 Nov 14:30  | Tuesday 24 November at 14:30
                    es | mar 24 nov 14:30  | el martes 24 de noviembre a las 14:30
                    pt | terça 24/11 14:30 | terça-feira, 24 de novembro, às 14:30
                    uk | вт 24 лист. 14:30 | 24 листопада (вівторок) о 14:30
                    ru | вт 24 нояб. 14:30 | 24 ноября (вторник) в 14:30
                    ar | الثلاثاء 24/11 14:30 | الثلاثاء 24 نوفمبر الساعة 14:30
                    """)
    void everyLanguageHasItsOwnWords(String language, String label, String sentence) {
        var start = paris("2026-11-24T14:30");
        assertThat(Words.label(start, SUNDAY, Locale.of(language))).isEqualTo(label);
        assertThat(Words.sentence(start, SUNDAY, Locale.of(language))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es", "pt", "uk", "ru", "ar"})
    void labelsFitAButtonAllYearInEveryLanguage(String language) {
        for (var start = paris("2026-11-24T14:30"); start.getYear() < 2028; start = start.plusDays(1)) {
            assertThat(Words.label(start, SUNDAY, Locale.of(language))).hasSizeLessThanOrEqualTo(20);
        }
    }

    private static ZonedDateTime paris(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Paris"));
    }
}
