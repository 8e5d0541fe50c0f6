package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestoringTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Restoring restoring = new Restoring(vocabulary);

    RestoringTest() {
        Stream.of("garant", "fichier", "visale").forEach(vocabulary::add);
    }

    @ParameterizedTest
    @CsvSource({
        "garan, garant", // as the shelf spells it
        "lfichié, le fichier", // the swallowed word stays
        "lojeman, logement", // everyday French, though not on the shelf
        "Dmarchaj, demarchage", // letters said by their names
        "visalle, visale", // a slip
        "demrache, demarche",
        "visale, visale",
        "logement, logement", // never made a word of the shelf
        "xqzkwx, xqzkwx"
    })
    void texted_and_mistyped_words_are_spelled_in_full(String typed, String spelled) {
        assertThat(spelled(typed)).containsExactly(spelled.split(" "));
    }

    private List<String> spelled(String typed) {
        return new Reading()
                .words(typed).stream()
                        .flatMap(word -> restoring.of(word).stream())
                        .toList();
    }
}
