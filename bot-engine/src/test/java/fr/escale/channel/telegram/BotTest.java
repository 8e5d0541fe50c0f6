package fr.escale.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.TelegramUrl;

class BotTest {
    private static final String TOKEN = "4242:AAxx-secret_key";

    @Test
    void aTokenIsEnough() {
        Bot bot = Bot.of(new TelegramSettings(TOKEN, "", "", ""), "");

        assertThat(bot.id()).isEqualTo("4242");
        assertThat(bot.mode()).isEqualTo(Bot.Mode.POLLING);
        assertThat(bot.api()).isEqualTo(TelegramUrl.DEFAULT_URL);
    }

    @Test
    void theApiMayBeAnotherServer() {
        Bot bot = Bot.of(new TelegramSettings(TOKEN, "http://localhost:8081/", "", ""), "");

        assertThat(bot.api()).isEqualTo(new TelegramUrl("http", "localhost", 8081, false));
    }

    @Test
    void anApiAddressWithAPathIsRefusedBecauseTheClientWouldLoseIt() {
        refused(new TelegramSettings(TOKEN, "https://proxy.fr/telegram", "", ""), "", "ESCALE_TELEGRAM_API_URL");
        refused(new TelegramSettings(TOKEN, "not an address", "", ""), "", "ESCALE_TELEGRAM_API_URL");
    }

    @Test
    void theWebhookNeedsItsSecretAndThePublicAddress() {
        refused(new TelegramSettings(TOKEN, "", "webhook", ""), "https://escale.fr", "ESCALE_TELEGRAM_SECRET");
        refused(new TelegramSettings(TOKEN, "", "webhook", "a secret!"), "https://escale.fr", "ESCALE_TELEGRAM_SECRET");
        refused(new TelegramSettings(TOKEN, "", "webhook", "secret"), "", "ESCALE_PUBLIC_URL");
        refused(new TelegramSettings(TOKEN, "", "webhook", "secret"), "http://escale.fr", "ESCALE_PUBLIC_URL");

        Bot bot = Bot.of(new TelegramSettings(TOKEN, "", "webhook", "secret"), "https://escale.fr/");
        assertThat(bot.webhook()).isEqualTo("https://escale.fr/webhooks/telegram");
    }

    @Test
    void anUnknownModeAndAWrongTokenAreNamedAndTheTokenIsNotRepeated() {
        refused(new TelegramSettings(TOKEN, "", "push", ""), "", "ESCALE_TELEGRAM_MODE");
        assertThatThrownBy(() -> Bot.of(new TelegramSettings("my secret", "", "", ""), ""))
                .hasMessageStartingWith("ESCALE_TELEGRAM_TOKEN: expected")
                .hasMessageNotContaining("my secret");
    }

    @Test
    void settingsWithoutATokenAreHalfMade() {
        assertThatThrownBy(() -> Bot.requireNothing(new TelegramSettings("", "", "webhook", "")))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_TELEGRAM_TOKEN: expected");
        Bot.requireNothing(new TelegramSettings("", "", "polling", ""));
    }

    @Test
    void nothingThatIsPrintedHoldsTheToken() {
        TelegramSettings settings = new TelegramSettings(TOKEN, "", "", "secret");

        assertThat(settings + " " + Bot.of(settings, "")).doesNotContain("AAxx").doesNotContain("secret");
    }

    private static void refused(TelegramSettings settings, String publicUrl, String variable) {
        assertThatThrownBy(() -> Bot.of(settings, publicUrl))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith(variable + ": expected");
    }
}
