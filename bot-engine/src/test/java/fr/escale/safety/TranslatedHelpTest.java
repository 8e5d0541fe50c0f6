package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help in another language is the same help: the same numbers, in the same order, at the same hours. */
class TranslatedHelpTest {
    private static final Help FRENCH = Help.shipped();
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar", "uk", "ru", "pt"})
    void namesTheSameNumbersLineByLineAtEveryHour(String language) {
        var help = FRENCH.in(language);
        for (var danger : Danger.values()) {
            for (var hour : IntStream.range(0, 24).boxed().toList()) {
                assertThat(numbers(help.say(Plight.of(danger), at(hour))))
                        .isEqualTo(numbers(FRENCH.say(Plight.of(danger), at(hour))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, I've read you.",
        "es, Te he leído.",
        "ar, قرأت رسالتك.",
        "uk, Твоє повідомлення прочитано.",
        "ru, Твоё сообщение прочитано.",
        "pt, Li a tua mensagem."
    })
    void isShortAndWarmAndOffersAWayToWrite(String language, String first) {
        for (var danger : Danger.values()) {
            var text = FRENCH.in(language).say(Plight.of(danger), at(12));
            assertThat(text).startsWith(first).contains("114").hasSizeLessThanOrEqualTo(1_024);
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(160));
            assertThat(text).doesNotContain("null");
        }
    }

    @Test
    void isFrenchWhereThereIsNoTranslation() {
        assertThat(FRENCH.in("de").say(Plight.of(Danger.SUICIDE), at(12)))
                .isEqualTo(FRENCH.say(Plight.of(Danger.SUICIDE), at(12)));
    }

    private static List<List<String>> numbers(String text) {
        return text.lines()
                .map(line ->
                        DIGITS.matcher(line).results().map(MatchResult::group).toList())
                .toList();
    }

    private static ZonedDateTime at(int hour) {
        return LocalDate.of(2026, 11, 24).atTime(hour, 30).atZone(ZoneId.of("Europe/Paris"));
    }
}
