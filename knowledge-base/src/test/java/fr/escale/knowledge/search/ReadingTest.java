package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static List<Word> read(String typed) {
        return new Reading().words(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g pa de garant   | je n ai pas de garant
            c koi            | c est quoi
            jcherche un taf  | je cherche un travail emploi
            2m1              | demain
            ÉTÉ À Séné       | ete a sene
            saluuuuut        | salut
            l'APPART         | l appartement
            mé me            | mais mes me
            """)
    void says_in_full_words_what_was_typed_short(String typed, String said) {
        assertThat(read(typed).stream().map(Word::likeliest)).containsExactly(said.split(" "));
    }

    @Test
    void keeps_what_was_typed_beside_what_it_stands_for() {
        assertThat(read("appart").getFirst().forms()).containsExactly("appartement", "appart");
    }

    @Test
    void spells_out_letters_and_digits_said_by_their_names() {
        assertThat(read("personLs").getFirst().forms()).contains("personels");
        assertThat(read("salR").getFirst().forms()).contains("salaire");
    }

    @Test
    void finds_the_word_behind_a_swallowed_one() {
        assertThat(read("lvisale").getFirst().forms()).contains("lvisale", "visale");
    }

    @ParameterizedTest
    @CsvSource({"kLs, quels", "fR, faire", "pourkoi, pourquoi"})
    void little_words_say_little_in_any_spelling(String typed, String said) {
        assertThat(read(typed)).singleElement().satisfies(word -> {
            assertThat(word.likeliest()).isEqualTo(said);
            assertThat(word.light()).isTrue();
        });
    }

    @Test
    void finds_the_words_of_the_lexicon_behind_a_swallowed_one() {
        assertThat(read("ltaf").stream().map(Word::likeliest)).containsExactly("l", "travail", "emploi");
        assertThat(read("liste").stream().map(Word::likeliest)).containsExactly("liste");
        assertThat(read("jmoppose").getFirst().forms()).contains("oppose");
    }

    @Test
    void a_word_that_only_sounds_like_a_little_one_is_none() {
        assertThat(read("sang").getFirst().light()).isFalse();
    }

    @Test
    void tags_links_and_words_beyond_the_sixtieth_are_not_read() {
        assertThat(read("<b>permis</b> https://example.org/garant").stream().map(Word::likeliest))
                .containsExactly("permis");
        assertThat(read("permis ".repeat(200))).hasSize(60);
    }
}
