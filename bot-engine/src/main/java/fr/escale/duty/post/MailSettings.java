package fr.escale.duty.post;

import fr.escale.setting.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server alerts leave by ({@code ESCALE_MAIL_…}); without a host no mail is sent.
 *
 * @param from the address they come from; needed with a host
 * @param tls "starttls" (the default), "tls" from the first byte on, or "none" for a server on this machine
 */
@ConfigurationProperties("escale.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String tls) {
    MailSettings {
        if (!host.isBlank() && !from.contains("@")) {
            throw new WrongSettingException("ESCALE_MAIL_FROM", "expected an address beside ESCALE_MAIL_HOST");
        }
        if (!tls.matches("starttls|tls|none")) {
            throw new WrongSettingException("ESCALE_MAIL_TLS", "expected starttls, tls or none, found " + tls);
        }
        if (port < 1 || port > 65_535) {
            throw new WrongSettingException("ESCALE_MAIL_PORT", "expected 1 to 65535, found " + port);
        }
    }

    boolean isOn() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[masked]";
    }
}
