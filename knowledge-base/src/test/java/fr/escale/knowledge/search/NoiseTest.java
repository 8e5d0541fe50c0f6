package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final String WORDING = "je n'ai pas de garant pour mon appartement";
    private final Noise noise = new Noise();

    @Test
    void the_same_chance_gives_the_same_noise() {
        assertThat(noise.texted(WORDING, new SplittableRandom(3)))
                .isEqualTo(noise.texted(WORDING, new SplittableRandom(3)));
    }

    @Test
    void texts_with_the_words_of_the_lexicon() {
        assertThat(texted()).anyMatch(text -> text.contains("g pa") || text.contains("gpa"));
        assertThat(texted()).anyMatch(text -> text.contains("appart ") || text.endsWith("appart"));
        assertThat(texted()).anyMatch(text -> text.contains("pr "));
    }

    @Test
    void the_search_understands_most_of_what_it_texts() {
        var index = SearchIndex.of(SmallShelf.ENTRIES);
        assertThat(texted().stream()
                        .filter(text -> index.find(text).hits().getFirst().id().equals("visale")))
                .hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void a_slip_changes_words_of_five_letters_or_more_only() {
        String slipped = IntStream.range(0, 40)
                .mapToObj(seed -> noise.slipped(WORDING, new SplittableRandom(seed)))
                .filter(text -> !text.equals("je n ai pas de garant pour mon appartement"))
                .findFirst()
                .orElseThrow();
        assertThat(slipped).startsWith("je n ai pas de ").contains(" pour mon ");
    }

    @Test
    void shortened_there_is_always_a_word_left() {
        assertThat(IntStream.range(0, 50).mapToObj(seed -> noise.shortened("logement", new SplittableRandom(seed))))
                .containsOnly("logement");
    }

    private List<String> texted() {
        return IntStream.range(0, 40)
                .mapToObj(seed -> noise.texted(WORDING, new SplittableRandom(seed)))
                .toList();
    }
}
