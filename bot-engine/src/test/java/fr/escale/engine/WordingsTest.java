package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine's own words are complete in every language, and promise the same. */
class WordingsTest {
    private static final Sayings SAYINGS = new Sayings();
    private static final Wordings WORDINGS = Wordings.shipped();
    private static final Wording FRENCH = WORDINGS.in(Language.FR);
    private static final Pattern BRACES = Pattern.compile("\\{\\w+}|\\[\\[|]]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ORDERED = Pattern.compile("\\p{Lu}{2,}(?: \\p{Lu}{2,})*|«([^»]+)»");
    private static final List<String> BUTTONS = List.of(
            "yes",
            "no",
            "menu",
            "human",
            "appointment",
            "later",
            "choose",
            "erase-yes",
            "erase-no",
            "none-of-these",
            "details",
            "near",
            "useful",
            "useless",
            "tomorrow");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEverything(Language language) {
        assertThat(WORDINGS.in(language).keys()).containsExactlyInAnyOrderElementsOf(FRENCH.keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextShowsTheSameWordsAndTheSameNumbers(Language language) {
        for (String key : FRENCH.keys()) {
            assertThat(WORDINGS.in(language).all(key)).as(key).hasSameSizeAs(FRENCH.all(key));
            for (int way = 0; way < FRENCH.all(key).size(); way++) {
                String text = WORDINGS.in(language).any(key, way);
                String french = FRENCH.any(key, way);
                assertThat(text).as(key).isNotBlank();
                assertThat(found(BRACES, text)).as(key).containsExactlyInAnyOrderElementsOf(found(BRACES, french));
                assertThat(found(DIGITS, text)).as(key).containsExactlyInAnyOrderElementsOf(found(DIGITS, french));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void buttonsFitEverywhere(Language language) {
        assertThat(BUTTONS)
                .allSatisfy(key -> assertThat(WORDINGS.in(language).one(key))
                        .hasSizeLessThanOrEqualTo(Limits.WHATSAPP.buttonLabel()));
    }

    /** What we tell people to write is understood when they write it. */
    @ParameterizedTest
    @EnumSource
    void theWordsWeTellAreHeard(Language language) {
        for (String key : List.of("intro", "help", "stopped", "booked", "languages", "reminder", "my-data")) {
            String text = WORDINGS.in(language).one(key).replace("SMS", "");
            List<String> told = ORDERED.matcher(text)
                    .results()
                    .map(word -> word.group(1) == null ? word.group() : word.group(1))
                    .toList();
            assertThat(told)
                    .as(key)
                    .allSatisfy(word -> assertThat(SAYINGS.order(word)).as(word).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesTheRights(Language language) {
        List<Order> told = ORDERED.matcher(WORDINGS.in(language).one("help").replace("SMS", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .flatMap(word -> SAYINGS.order(word).stream())
                .toList();
        assertThat(told).contains(Order.STOP, Order.ERASE, Order.MY_DATA, Order.HUMAN, Order.MENU, Order.LANGUAGE);
    }

    @Test
    void aSentenceLosesThePartWhoseWordIsMissing() {
        Speech speech = Speech.shipped();
        assertThat(speech.say(Language.EN, "back-to-bot", Map.of("service", "Cap")))
                .isEqualTo("It's me again, the bot of Cap. I'm here if you need me.");
        assertThat(speech.say(Language.EN, "back-to-bot", Map.of()))
                .isEqualTo("It's me again, the bot. I'm here if you need me.");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
