package fr.escale.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TongueTest {
    @AfterEach
    void nobodyAsks() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9|ENGLISH",
                "en,fr;q=0.5|ENGLISH",
                "de,en;q=0.8,fr;q=0.3|ENGLISH",
                "fr-FR,fr;q=0.9,en;q=0.8|FRENCH",
                "fr;q=0.9,en;q=0.8|FRENCH",
                "uk|FRENCH",
                "*|FRENCH",
                "not a header at all;;|FRENCH"
            })
    void aBrowserGetsEnglishWhereItPrefersItToFrench(String header, Tongue tongue) {
        assertThat(Tongue.wished(header)).isEqualTo(tongue);
        assertThat(Tongue.wished(null)).isEqualTo(Tongue.FRENCH);
    }

    @Test
    void whereNobodyAsksItIsFrenchWhateverTheMachineSpeaks() {
        assertThat(Tongue.here()).isEqualTo(Tongue.FRENCH);
        assertThat(Speech.say("Enregistrer")).isEqualTo("Enregistrer");
    }

    @Test
    void aSentenceIsSaidWithItsValues() {
        assertThat(Speech.say("Jusqu’au {0}", "3 mars")).isEqualTo("Jusqu’au 3 mars");
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(Speech.say("Jusqu’au {0}", "3 March")).isEqualTo("Until 3 March");
        assertThat(Speech.say("du {0} au {1}", "{1}", "{0}")).isEqualTo("from {1} to {0}");
    }

    @Test
    void whatAnotherRoomWroteIsToldWithItsValuesAndInTheirLanguageToo() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(Speech.retell("Ligne 3 : Il faut une date comme 2026-11-22 ; il y a « demain matin »."))
                .isEqualTo("Line 3: A date like 2026-11-22 is needed; there is “demain matin”.");
        assertThat(Speech.retell("Quelqu'un garde les papiers de la personne."))
                .isEqualTo("Quelqu'un garde les papiers de la personne.");
    }
}
