package fr.escale.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LexiconTest {
    static final List<String> LANGUAGES = Wishes.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasTheSameKeys(String code) {
        assertThat(Lexicon.read(code).keys()).isEqualTo(Lexicon.read("fr").keys());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyWordWithAValueHasItsKey(String code) {
        assertThat(Lexicon.read(code).keys()).contains(keys());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noWordHasTwoValues(String code) {
        Lexicon lexicon = Lexicon.read(code);

        assertThat(lexicon.phrases())
                .allSatisfy(phrase -> assertThat(Stream.of(Kind.values())
                                .map(kind -> lexicon.meanings(phrase).stream()
                                        .filter(meaning -> meaning.kind() == kind)
                                        .count()))
                        .as(phrase)
                        .allMatch(meanings -> meanings <= 1));
    }

    private static String[] keys() {
        return Arrays.stream(Term.values())
                .map(term -> term.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toArray(String[]::new);
    }
}
