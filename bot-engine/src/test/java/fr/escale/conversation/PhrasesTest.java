package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.civil.Words;
import fr.escale.flow.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");

    private final Phrases phrases = new Phrases();

    @Test
    void aReminderGivesNothingAwayToWhoeverElseReadsThePhone() {
        assertThat(reminder(Language.FR).replace('\u00a0', ' '))
                .isEqualTo("Petit rappel : on se voit demain à 14 h 30. Un empêchement ? Écris-moi « annuler ».");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | we meet tomorrow at 14:30
                    ES | nos vemos mañana a las 14:30
                    PT | vemo-nos amanhã às 14:30
                    UK | бачимося завтра о 14:30
                    RU | видимся завтра в 14:30
                    AR | نلتقي غداً الساعة 14:30
                    """)
    void aReminderComesInTheLanguageOfWhoReadsIt(Language language, String words) {
        assertThat(reminder(language)).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsStuckReadsWhereHelpIsEvenWhenNothingElseCanBeAsked(Language language) {
        assertThat(phrases.plainlyStuck(language).text()).contains("15", "112", "114");
    }

    @Test
    void aSeatThatIsFreeReadsWellInSpanish() {
        var until = AT.atZone(ZoneId.of("Europe/Paris")).plusDays(3);
        var words = Words.sentence(until, AT, Language.ES.locale());
        assertThat(words).startsWith("el ");
        assertThat(phrases.seatFree("abcdef", words, words, Language.ES).text())
                .contains("hasta " + words)
                .doesNotContain("de el ");
    }

    private String reminder(Language language) {
        var start =
                AT.atZone(ZoneId.of("Europe/Paris")).plusDays(1).withHour(14).withMinute(30);
        return phrases.reminder(start, AT, language).text();
    }
}
