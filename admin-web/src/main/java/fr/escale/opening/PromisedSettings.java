package fr.escale.opening;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that no single room owns, or that Escale knows and does not serve yet. They are checked all the same, so
 * that nobody believes in a setting that does nothing.
 *
 * @param role {@code ESCALE_ROLE}: "all"; separate engines and consoles are not there yet
 * @param publicUrl {@code ESCALE_PUBLIC_URL}: the http(s) address of this server, empty without one
 */
@ConfigurationProperties("escale")
record PromisedSettings(
        @DefaultValue("all") String role, @DefaultValue("") String publicUrl) {
    PromisedSettings {
        if (!role.isBlank() && !role.equals("all")) {
            throw new WrongSettingException(
                    "ESCALE_ROLE", "expected all (engine and console apart are not there yet), found " + role);
        }
        if (!publicUrl.isBlank() && !isAddress(publicUrl)) {
            throw new WrongSettingException(
                    "ESCALE_PUBLIC_URL", "expected an address such as https://escale.exemple.fr, found " + publicUrl);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
