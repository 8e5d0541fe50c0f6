package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "menu, menu, 0",
        "menu, meun, 1",
        "menu, mneus, 2",
        "menu, men, 1",
        "menu, menue, 1",
        "menu, manu, 1",
        "stop, menu, 4"
    })
    void lettersAddedDroppedChangedAndSwappedCount(String from, String to, int distance) {
        assertThat(Spelling.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void withinAgreesWithTheDistance() {
        Random random = new Random(7);
        List<String> words = IntStream.range(0, 300).mapToObj(i -> word(random)).toList();
        for (String from : words) {
            for (String to : words) {
                for (int most = 0; most <= 3; most++) {
                    assertThat(Spelling.within(most, from, to))
                            .as("%s, %s within %d", from, to, most)
                            .isEqualTo(Spelling.distance(from, to) <= most);
                }
            }
        }
    }

    /** Of two letters only, so that many are near each other. */
    private static String word(Random random) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> random.nextBoolean() ? "a" : "b")
                .collect(Collectors.joining());
    }
}
