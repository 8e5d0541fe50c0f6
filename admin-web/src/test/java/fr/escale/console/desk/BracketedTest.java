package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class BracketedTest {
    @BeforeEach
    void readInEnglish() {
        LocaleContextHolder.setLocale(Locale.UK);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatStandsForNoTextIsEnglishAndWhatTheyWroteIsTheirs() {
        assertThat(Bracketed.of("[message vocal]")).isEqualTo("[voice message]");
        assertThat(Bracketed.of("[corrigé] le fichier")).isEqualTo("[corrected] le fichier");
        assertThat(Bracketed.of("↪ « la photo »\n[photo ou vidéo]")).isEqualTo("↪ « la photo »\n[photo or video]");
        assertThat(Bracketed.of("↪ « un\ndeux »\n[message vocal]")).isEqualTo("↪ « un\ndeux »\n[voice message]");
        assertThat(Bracketed.of("[$1] le [fichier]")).isEqualTo("[$1] le [fichier]");
        assertThat(Bracketed.of("mon fichier")).isEqualTo("mon fichier");
    }

    @Test
    void inFrenchItIsFrench() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        assertThat(Bracketed.of("[message vocal]")).isEqualTo("[message vocal]");
    }
}
