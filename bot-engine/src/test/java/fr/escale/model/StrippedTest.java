package fr.escale.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrippedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "je m'appelle Karim Benali et jcherche un appart | et jcherche un appart",
                "moi c'est lea g pa de garant | g pa de garant",
                "мене звати Оксана, де жити | , де жити",
                "appelle moi au 06 12 34 56 78 stp | appelle moi au stp",
                "mon mail lea.b@exemple.fr pour le cej | mon mail pour le cej",
                "j'habite 12 bis rue de la Paix, une aide ? | j'habite , une aide ?",
                "né le 12/03/2004 droit au rsa | né le droit au rsa",
                "g 19 ans et 600 euros par mois | g 19 ans et 600 euros par mois"
            })
    void whoSomebodyIsDoesNotLeave(String typed, String left) {
        assertThat(Stripped.of(typed)).isEqualTo(left);
    }
}
