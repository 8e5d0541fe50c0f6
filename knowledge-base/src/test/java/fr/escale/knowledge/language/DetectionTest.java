package fr.escale.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {
    private static final Path MESSAGES = Path.of("src/test/resources/evaluation/language.jsonl");
    private static final Detection DETECTION = Detection.shipped();

    @Test
    void messagesAsPeopleTypeThemAreTakenForWhatTheyAre() throws IOException {
        Confusion confusion = Confusion.of(MESSAGES);
        assertThat(confusion.all()).hasSizeGreaterThanOrEqualTo(180);
        assertThat(confusion.right()).as("%s", confusion).isGreaterThanOrEqualTo(0.97);
        assertThat(confusion.frenchMisread()).as("%s", confusion).isLessThanOrEqualTo(0.01);
        assertThat(confusion.ledAstray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "🙂🙂", "12/03", "?!", "https://a.fr/the/and/you", "你好吗", "@you #the", "\u0000\uD83D"})
    void withoutWordsThereIsNoLanguage(String text) {
        assertThat(DETECTION.guess(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ok", "menu", "stop", "hello", "hola", "no problem", "cool", "yes", "job", "apl", "go", "si"})
    void aShortMessageNeverChangesALanguage(String text) {
        assertThat(DETECTION.heard(text, "fr", null)).isEmpty();
        assertThat(DETECTION.heard(text, "en", null)).isEmpty();
        assertThat(DETECTION.heard(text, "ru", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "where can i eat for free, fr, en",
        "no tengo dinero para el alquiler, fr, es",
        "não tenho dinheiro para comer, fr, pt",
        "привет, fr, ru",
        "я хочу умереть, fr, ru",
        "أين أنام, en, ar",
        "jcherche un appart pa cher, en, fr",
        "Хочу знайти роботу і квартиру, ru, uk"
    })
    void aSureOneDoes(String text, String before, String after) {
        assertThat(DETECTION.heard(text, before, null)).contains(after);
    }

    @Test
    void fewCyrillicWordsDoNotTellTheOneFromTheOther() {
        assertThat(DETECTION.heard("потрібна робота", "uk", null)).contains("uk");
        assertThat(DETECTION.heard("привет", "uk", null)).isEmpty();
    }

    @Test
    void whoHasChosenKeepsItUnlessTheLettersAreOthers() {
        assertThat(DETECTION.heard("jcherche un appart pa cher", "en", "en")).contains("en");
        assertThat(DETECTION.heard("أين أنام الليلة", "en", "en")).contains("ar");
        assertThat(DETECTION.heard("where can i sleep tonight", "ar", "en")).contains("en");
        assertThat(DETECTION.heard("я не понимаю", "uk", "uk")).contains("uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"چطور می‌توانم کار پیدا کنم", "مجھے نوکری چاہیے"})
    void otherLanguagesInArabicLettersAreNotTakenForArabic(String text) {
        assertThat(DETECTION.guess(text)).isEqualTo(Optional.empty());
    }

    @Test
    void arabicInLatinLettersIsHeardButChangesNothing() {
        assertThat(DETECTION.guess("salam khoya bghit nkhdem 3afak"))
                .map(Guess::language)
                .contains("ar");
        assertThat(DETECTION.heard("salam khoya bghit nkhdem 3afak", "fr", null))
                .isEmpty();
    }

    @Test
    void anEndlessMessageCostsNoMoreThanALongOne() {
        assertThat(DETECTION.guess("je cherche un appart ".repeat(100_000)))
                .map(Guess::language)
                .contains("fr");
    }
}
