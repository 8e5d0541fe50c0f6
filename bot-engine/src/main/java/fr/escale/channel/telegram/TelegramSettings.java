package fr.escale.channel.telegram;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the environment says about Telegram (ESCALE_TELEGRAM_…), as it stands there; blank is not set. */
@ConfigurationProperties("escale.telegram")
record TelegramSettings(
        @DefaultValue("") String token,
        @DefaultValue("") String apiUrl,
        @DefaultValue("") String mode,
        @DefaultValue("") String secret) {
    @Override
    public String toString() {
        return "TelegramSettings[mode=" + mode + "]";
    }

    /** The public address of this server (ESCALE_PUBLIC_URL), which a webhook needs. */
    @ConfigurationProperties("escale")
    record PublicAddress(@DefaultValue("") String publicUrl) {}
}
