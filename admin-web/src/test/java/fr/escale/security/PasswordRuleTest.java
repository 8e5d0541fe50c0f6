package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "onze lettre, Il faut au moins 12",
        "motdepasse123, se devine trop vite",
        "AzertyUiop123, se devine trop vite",
        "aaaaaaaaaaaaaa, se devine trop vite",
        "camille@exemple.fr, se devine trop vite",
        "l’ancien mot de passe, choisis-en un autre"
    })
    void refusesWhatSomebodyWouldGuess(String next, String why) {
        assertThat(PasswordRule.refusal("camille@exemple.fr", "l’ancien mot de passe", next, next))
                .hasValueSatisfying(said -> assertThat(said).contains(why));
    }

    @Test
    void refusesTwoThatDiffer() {
        assertThat(PasswordRule.refusal("a@b.fr", "", "la mer est calme", "la mer est belle"))
                .isPresent();
    }

    @Test
    void takesASmallPhrase() {
        assertThat(PasswordRule.refusal("a@b.fr", "", "la mer est calme", "la mer est calme"))
                .isEmpty();
    }
}
