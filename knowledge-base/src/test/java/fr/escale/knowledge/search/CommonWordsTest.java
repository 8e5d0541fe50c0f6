package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
    @Test
    void knows_everyday_words_and_what_sounds_like_them() {
        assertThat(CommonWords.FRENCH.nearness("logement")).isEqualTo(1);
        assertThat(CommonWords.FRENCH.nearness("lojeman")).isEqualTo(0.9);
        assertThat(CommonWords.FRENCH.nearness("logment")).isBetween(0.7, 0.9);
        assertThat(CommonWords.FRENCH.nearness("xqzkwx")).isZero();
    }

    @Test
    void an_everyday_word_is_hardly_a_slip_for_another_one() {
        var vocabulary = new Vocabulary();
        vocabulary.add("formation");

        assertThat(degree(vocabulary, "fromation")).isGreaterThan(0.7);
        assertThat(degree(vocabulary, "information")).isLessThan(0.5);
    }

    private static double degree(Vocabulary vocabulary, String typed) {
        return vocabulary.like(new Word(List.of(typed), false)).stream()
                .mapToDouble(Vocabulary.Likeness::degree)
                .max()
                .orElse(0);
    }
}
