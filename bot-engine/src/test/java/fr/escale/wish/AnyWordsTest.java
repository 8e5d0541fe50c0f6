package fr.escale.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, and whenever, something is answered. */
class AnyWordsTest {
    private static final Wishes WISHES = Wishes.shipped();
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T10:00");
    private static final List<String> DAYS =
            List.of("2026-11-24T10:00", "2028-02-29T23:59", "2027-03-28T02:30", "2001-01-01T00:00", "2096-12-31T23:59");
    private static final String SIGNS = "0123456789 :/.-+,?!'’h\n\u0000\u200f\uD800\uDC00éàمىб٢﷽½ºŉ";

    @Test
    void wordsOfTheLexiconsInAnyOrder() {
        Random dice = new Random(1);
        List<String> phrases = phrases();

        for (int i = 0; i < 5_000; i++) {
            String text = text(dice, phrases);
            LocalDateTime now = LocalDateTime.parse(DAYS.get(dice.nextInt(DAYS.size())));
            Heard heard = WISHES.read(text, Locale.of(language(dice)), now);
            if (heard instanceof Heard.Wished wished) {
                assertThat(Wish.parse(wished.wish().text())).as(text).contains(wished.wish());
                assertThat(wished.wish().distance(now)).as(text).isNotEqualTo(Long.MAX_VALUE);
            }
        }
    }

    @Test
    void signsOfAllKinds() {
        Random dice = new Random(2);

        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            dice.ints(dice.nextInt(40), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
            assertThatCode(() -> WISHES.read(text.toString(), Locale.FRENCH, NOW))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothingIsHeardInALetter() {
        assertThat(WISHES.read("mardi ".repeat(51), Locale.FRENCH, NOW)).isEqualTo(new Heard.Nothing());
        assertThat(WISHES.read("mardi ou ".repeat(33), Locale.FRENCH, NOW)).isInstanceOf(Heard.Wished.class);
    }

    @Test
    void nothingIsHeardInTimesBeyondOurs() {
        assertThat(WISHES.read("demain", Locale.FRENCH, LocalDateTime.MAX)).isEqualTo(new Heard.Nothing());
        assertThat(WISHES.read("demain", Locale.FRENCH, LocalDateTime.MIN)).isEqualTo(new Heard.Nothing());
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsTakenForFrench() {
        assertThat(WISHES.read("demain", Locale.of("fi"), NOW)).isEqualTo(WISHES.read("demain", Locale.FRENCH, NOW));
        assertThat(WISHES.read("demain", Locale.ROOT, NOW)).isEqualTo(WISHES.read("demain", NOW));
    }

    @Test
    void everyLanguageIsHeardWhateverWasChosen() {
        assertThat(WISHES.read("mañana por la tarde", Locale.of("ar"), NOW))
                .isEqualTo(WISHES.read("demain aprem", Locale.of("uk"), NOW));
    }

    @Test
    void wordsStayOutOfLogs() {
        assertThat(WISHES.read("mardi secret", NOW).toString()).doesNotContain("secret");
        assertThat(WISHES.read("hier secret", NOW).toString()).doesNotContain("secret", "hier");
    }

    private static String language(Random dice) {
        return Wishes.LANGUAGES.get(dice.nextInt(Wishes.LANGUAGES.size()));
    }

    private static String text(Random dice, List<String> phrases) {
        List<String> said = new ArrayList<>();
        IntStream.range(0, dice.nextInt(1, 9)).forEach(i -> {
            said.add(phrases.get(dice.nextInt(phrases.size())));
            if (dice.nextInt(3) == 0) said.add(String.valueOf(dice.nextInt(40)));
        });
        return String.join(dice.nextInt(8) == 0 ? "" : " ", said);
    }

    /** French ones four times, so that sentences come about. */
    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        Wishes.LANGUAGES.forEach(code -> phrases.addAll(Lexicon.read(code).phrases()));
        IntStream.range(0, 4).forEach(i -> phrases.addAll(Lexicon.read("fr").phrases()));
        return phrases.stream().sorted().toList();
    }
}
