package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNamesTest {
    @ParameterizedTest
    @CsvSource({
        "personLs, personels",
        "salR, salaire",
        "scolRs, scolaires",
        "pRmi, permi",
        "problM, probleme",
        "Dmarche, demarche",
        "kli1, klien",
        "pl1, plin",
        "6te, site"
    })
    void letters_and_digits_are_said_by_their_names(String typed, String said) {
        assertThat(LetterNames.spelledOut(typed)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf", "CAF", "été", "2026", "D"})
    void other_words_are_left_as_they_are(String typed) {
        assertThat(LetterNames.spelledOut(typed)).isEmpty();
    }
}
