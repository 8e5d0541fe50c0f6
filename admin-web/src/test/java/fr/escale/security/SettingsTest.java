package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void aTokenTellsWhoseItIs() {
        ApiTokens tokens = new ApiTokens("un:0123456789abcdef, deux:fedcba9876543210");
        assertThat(tokens.nameOf("fedcba9876543210")).contains("deux");
        assertThat(tokens.nameOf("fedcba987654321")).isEmpty();
        assertThat(tokens.nameOf("")).isEmpty();
    }

    @Test
    void withoutTokensNobodyIsKnown() {
        assertThat(new ApiTokens("").nameOf("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"un:court", "0123456789abcdef0", ":0123456789abcdef", "a:0123456789abcdef,a:0123456789abcdeg"})
    void halfMadeTokensStopTheStartWithoutBeingRepeated(String tokens) {
        assertThatThrownBy(() -> new ApiTokens(tokens))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_API_TOKENS: expected")
                .hasMessageNotContaining("0123456789");
    }

    @Test
    void aShortPasswordOrNoAddressStopsTheStart() {
        assertThatThrownBy(() -> new AdminSettings("a@b.fr", "court"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_ADMIN_PASSWORD: expected")
                .hasMessageNotContaining("court");
        assertThatThrownBy(() -> new AdminSettings("camille", ""))
                .hasMessageStartingWith("ESCALE_ADMIN_EMAIL: expected");
    }
}
