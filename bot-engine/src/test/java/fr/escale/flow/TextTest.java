package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final Variables FLOW =
            new Variables(Map.of("points", Kind.NUMBER, "né", Kind.DATE, "prêt", Kind.YES_NO, "prénom", Kind.TEXT));

    /** Words that a person said. */
    record Said(Map<String, String> said) implements Words {
        @Override
        public @Nullable String word(String name) {
            return said.get(name);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 23);
        }
    }

    @Test
    void apostrophesNeedNoDoubling() {
        assertThat(say("C'est à l'{commune}, d'accord ? '{commune}'", Map.of("commune", "Orient")))
                .isEqualTo("C'est à l'Orient, d'accord ? 'Orient'");
    }

    @ParameterizedTest
    @CsvSource({"0, Aucun point", "1, Tu as 1 point", "2, Tu as 2 points", "1200, Tu as 1 200 points"})
    void pluralsCountAsFrenchDoes(String points, String said) {
        String text = "{points, plural, =0 {Aucun point} one {Tu as # point} other {Tu as # points}}";
        assertThat(say(text, Map.of("points", points)).replace('\u202f', ' ')).isEqualTo(said);
    }

    @Test
    void anotherLanguageCountsInItsOwnWay() {
        Text text = TextReader.read("{points, plural, one {a} few {b} many {c} other {d}}", Locale.of("uk"), FLOW);
        assertThat(text.say(new Said(Map.of("points", "21")))).isEqualTo("a");
        assertThat(text.say(new Said(Map.of("points", "3")))).isEqualTo("b");
        assertThat(text.say(new Said(Map.of("points", "5")))).isEqualTo("c");
    }

    @Test
    void daysAreSaidInWords() {
        Map<String, String> born = Map.of("né", "2008-03-12");
        assertThat(say("Le {né}.", born)).isEqualTo("Le 12 mars 2008.");
        assertThat(say("{né, date, full}", born)).isEqualTo("mercredi 12 mars 2008");
        assertThat(say("{né, date, ::EEEEdMMMM}", born)).isEqualTo("mercredi 12 mars");
        assertThat(say("{né, date, d 'de' MMM}", born)).isEqualTo("12 de mars");
    }

    @Test
    void aChoiceIsSaidByItsValue() {
        String text = "{prêt, select, oui {Super !} non {Pas grave.} other {On verra.}}";
        assertThat(say(text, Map.of("prêt", "oui"))).isEqualTo("Super !");
        assertThat(say(text, Map.of("prêt", "non"))).isEqualTo("Pas grave.");
        assertThat(say(text, Map.of())).isEqualTo("On verra.");
    }

    @Test
    void whatIsNotThereFallsAwayWithItsBrackets() {
        String text = "Salut[[ {prénom}]] ![[ Tu as {points, plural, one {# point} other {# points}}.]] ";
        assertThat(say(text, Map.of("prénom", "Lou", "points", "3"))).isEqualTo("Salut Lou ! Tu as 3 points.");
        assertThat(say(text, Map.of("prénom", " "))).isEqualTo("Salut !");
    }

    @Test
    void numbersShowAComma() {
        assertThat(say("{points} et {points, number}", Map.of("points", "12.5")))
                .isEqualTo("12,5 et 12,5");
    }

    @Test
    void whatIsNoNumberCountsAsNone() {
        assertThat(say("{points, plural, =0 {rien} other {#}}", Map.of("points", "beaucoup")))
                .isEqualTo("rien");
    }

    @Test
    void aTextKnowsWhatItShows() {
        assertThat(Text.of("{a} [[{b}]] {c, select, x {{d}} other {}}").names())
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void aBrokenTextOfOurOwnIsRefused() {
        assertThatThrownBy(() -> Text.of("Ici {service")).isInstanceOf(TextException.class);
    }

    private static String say(String text, Map<String, String> words) {
        return TextReader.read(text, Locale.FRENCH, FLOW).say(new Said(words));
    }
}
