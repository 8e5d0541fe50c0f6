package fr.escale.console.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TariffFormTest {
    @Test
    void eurosWithACommaOrAPointAreReadAndShownAgain() {
        var form = TariffForm.read(typed("utility", "0,0248", "ceiling", " 25.5 "));

        assertThat(form.problems()).isEmpty();
        assertThat(form.tariff()).isEqualTo(new Tariff(Map.of("service", 0, "utility", 248, "marketing", 0), 2_550));
        assertThat(TariffForm.of(form.tariff()).fields())
                .containsEntry("utility", "0,0248")
                .containsEntry("ceiling", "25,5")
                .containsEntry("service", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "-1", "1e9", "0,00001", "1234567", "1,", "<script>"})
    void whatIsNoAmountIsSaidAndKept(String wrong) {
        var form = TariffForm.read(typed("utility", wrong));

        assertThat(form.problem("utility")).isNotEmpty();
        assertThat(form.field("utility")).isEqualTo(wrong);
    }

    private static MultiValueMap<String, String> typed(String... pairs) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.add(pairs[i], pairs[i + 1]);
        }
        return typed;
    }
}
