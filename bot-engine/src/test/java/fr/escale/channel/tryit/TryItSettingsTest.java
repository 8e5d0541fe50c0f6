package fr.escale.channel.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.channel.tryit.TryItSettings.Account;
import fr.escale.setting.WrongSettingException;
import org.junit.jupiter.api.Test;

class TryItSettingsTest {
    private static final Account NONE = new Account("");
    private static final Account SET = new Account("token");

    @Test
    void itIsOnWhileNoChannelAndNoPublicAddressIsSet() {
        assertThat(new TryItSettings("", "", NONE, NONE).checked().on()).isTrue();
        assertThat(new TryItSettings("", "https://escale.fr", NONE, NONE)
                        .checked()
                        .on())
                .isFalse();
        assertThat(new TryItSettings("", "", SET, NONE).checked().on()).isFalse();
        assertThat(new TryItSettings("", "", NONE, SET).checked().on()).isFalse();
    }

    @Test
    void theSettingDecidesWhenItIsThere() {
        assertThat(new TryItSettings("TRUE", "https://escale.fr", SET, SET)
                        .checked()
                        .on())
                .isTrue();
        assertThat(new TryItSettings("false", "", NONE, NONE).checked().on()).isFalse();
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertThatThrownBy(() -> new TryItSettings("peut-être", "", NONE, NONE).checked())
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("ESCALE_TRYIT: expected true or false; found peut-être");
    }
}
