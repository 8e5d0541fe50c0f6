package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource({
        "Ça  va ?, ca va",
        "L’Œuvre d’Élise, l oeuvre d elise",
        "noooon !!!, non",
        "…hein…, hein",
        "🙂 ok, ok",
        "Ｏｋ, ok",
        "½ heure, 1 2 heure"
    })
    void whatPhonesAddFallsAway(String typed, String plain) {
        assertThat(Plain.of(typed)).isEqualTo(plain);
    }

    @Test
    void theQuickWayForLatinLettersGivesWhatTheLongOneGives() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertThat(Latin.words(text)).as(text).isEqualTo(Plain.words(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"إلغاء", "отмена", "🙂", "e\u0301"})
    void otherScriptsAreLeftToTheLongWay(String text) {
        assertThat(Latin.words(text)).isNull();
    }

    /** Up to twelve Latin letters and signs of general punctuation, often ASCII. */
    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .map(i -> switch (random.nextInt(3)) {
                    case 0 -> random.nextInt(0x80);
                    case 1 -> random.nextInt(0x250);
                    default -> 0x2000 + random.nextInt(0x70);
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
