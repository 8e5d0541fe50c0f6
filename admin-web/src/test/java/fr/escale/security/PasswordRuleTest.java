package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "onze lettre, Il faut au moins 12",
        "password, Il faut au moins 12",
        "motdepasse123, se devine trop vite",
        "AzertyUiop123, se devine trop vite",
        "Sonyericsson, se devine trop vite",
        "123456123456, se devine trop vite",
        "1qaz2wsx3edc, se devine trop vite",
        "!!Password2026!!, se devine trop vite",
        "soleilsoleil, se devine trop vite",
        "DragonDragon2026, se devine trop vite",
        "aaaaaaaaaaaaaa, se devine trop vite",
        "camille@exemple.fr, se devine trop vite",
        "l’ancien mot de passe, choisis-en un autre"
    })
    void refusesWhatSomebodyWouldGuess(String next, String why) {
        assertThat(PasswordRule.refusal("camille@exemple.fr", "l’ancien mot de passe", next, next))
                .hasValueSatisfying(said -> assertThat(said).contains(why));
    }

    @Test
    void theThreeThousandMostCommonOnesAreKnown() {
        assertThat(CommonPasswords.count()).isGreaterThanOrEqualTo(3000);
        assertThat(CommonPasswords.contain("trustno1")).isTrue();
    }

    @Test
    void refusesTwoThatDiffer() {
        assertThat(PasswordRule.refusal("a@b.fr", "", "la mer est calme", "la mer est belle"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"la mer est calme", "dragon et password", "ktlvqzrnpwxy", "9174 camions bleus"})
    void takesASmallPhrase(String phrase) {
        assertThat(PasswordRule.refusal("a@b.fr", "", phrase, phrase)).isEmpty();
    }
}
