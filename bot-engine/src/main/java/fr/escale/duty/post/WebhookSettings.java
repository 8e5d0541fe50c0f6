package fr.escale.duty.post;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another program that hears of alerts; without an address there is none.
 *
 * @param webhook {@code ESCALE_ALERT_WEBHOOK}: an http(s) address
 * @param webhookSecret {@code ESCALE_ALERT_WEBHOOK_SECRET}: what its calls are signed with, at least 16 characters
 */
@ConfigurationProperties("escale.alert")
record WebhookSettings(
        @DefaultValue("") String webhook, @DefaultValue("") String webhookSecret) {
    private static final int SHORTEST = 16;

    WebhookSettings {
        if (!webhook.isBlank() && !isAddress(webhook)) {
            throw new WrongSettingException("ESCALE_ALERT_WEBHOOK", "expected an http or https address");
        }
        if (!webhook.isBlank() && webhookSecret.length() < SHORTEST) {
            throw new WrongSettingException(
                    "ESCALE_ALERT_WEBHOOK_SECRET",
                    "expected at least " + SHORTEST + " characters beside ESCALE_ALERT_WEBHOOK");
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    boolean isOn() {
        return !webhook.isBlank();
    }

    @Override
    public String toString() {
        return "WebhookSettings[masked]";
    }
}
