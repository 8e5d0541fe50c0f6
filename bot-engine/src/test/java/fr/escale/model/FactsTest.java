package fr.escale.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final String ANSWER =
            "Visale peut être ton garant, gratuitement, de 18 à 30 ans. L'aide va jusqu'à 1 200 €."
                    + " Appelle le 02 97 01 65 25 ou regarde sur visale.fr. Source : service-public.fr, vérifié le 22 novembre 2026";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Visale can be your guarantor, free, from 18 to 30. The help goes up to €1,200. Call 02 97 01 65 25 or look at visale.fr. Source: service-public.fr, checked on 22 November 2026",
                "es | Visale puede ser tu garante, gratis, de 18 a 30 años. La ayuda llega a 1.200 €. Llama al 02 97 01 65 25 o mira visale.fr. Fuente: service-public.fr, comprobado el 22 de noviembre de 2026",
                "uk | Visale може безкоштовно поручитися за тебе, від 18 до 30 років. Допомога до 1 200 €. Дзвони 02 97 01 65 25 або дивись visale.fr. Джерело: service-public.fr, перевірено 22 листопада 2026",
                "ar | يمكن أن يكون Visale ضامنك مجانا من ١٨ إلى ٣٠ سنة. تصل المساعدة إلى 1200 €. اتصل 02 97 01 65 25 أو visale.fr. المصدر: service-public.fr في 22 نوفمبر 2026"
            })
    void theSameFactsHold(String language, String text) {
        assertThat(holds(text, language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visale can be your guarantor, free, from 18 to 31. The help goes up to €1,200. Call 02 97 01 65 25 or look at visale.fr. Source: service-public.fr, checked on 22 November 2026",
                "Visale can be your guarantor, free, from 18 to 30. The help goes up to €1,200. Call 02 97 01 65 26 or look at visale.fr. Source: service-public.fr, checked on 22 November 2026",
                "Visale can be your guarantor, free, from 18 to 30. The help goes up to €1,200. Call 02 97 01 65 25 or look at visale.com. Source: service-public.fr, checked on 22 November 2026",
                "Visale can be your guarantor, free, from 18 to 30. Ask the Crous too. The help goes up to €1,200. Call 02 97 01 65 25 or look at visale.fr. Source: service-public.fr, checked on 22 November 2026",
                "Visale can be your guarantor, free, from 18 to 30. You get six hundred euros. The help goes up to €1,200. Call 02 97 01 65 25 or look at visale.fr. Source: service-public.fr, checked on 22 November 2026",
                "Visale can be your guarantor.",
                "Sure! Here is a poem about guarantors."
            })
    void anInventedChangedOrMissingFactDoesNot(String text) {
        assertThat(holds(text, "en")).isFalse();
    }

    @Test
    void anotherSchemeInAnotherScriptDoesNot() {
        String text =
                "Visale безкоштовно поручиться за тебе, від 18 до 30 років. Є ще CLLAJ. Допомога до 1 200 €. 02 97 01 65 25, visale.fr. service-public.fr, 22 листопада 2026";
        assertThat(holds(text, "uk")).isFalse();
        assertThat(holds(text.replace("Є ще CLLAJ. ", ""), "uk")).isTrue();
    }

    private static boolean holds(String text, String language) {
        return new Facts(ANSWER, Locale.FRENCH).holdIn(text, Locale.forLanguageTag(language));
    }
}
