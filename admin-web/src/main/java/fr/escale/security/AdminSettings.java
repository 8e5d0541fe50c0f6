package fr.escale.security;

import fr.escale.setting.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator.
 *
 * @param password empty when it is to be generated
 */
@ConfigurationProperties("escale.admin")
record AdminSettings(
        @DefaultValue("admin@localhost") String email,
        @DefaultValue("") String password) {
    private static final int SHORTEST = 8;

    AdminSettings {
        if (!email.strip().matches("\\S+@\\S+")) {
            throw new WrongSettingException(
                    "ESCALE_ADMIN_EMAIL", "expected an e-mail address, found \"" + email + "\"");
        }
        if (!password.isEmpty() && password.length() < SHORTEST) {
            throw new WrongSettingException(
                    "ESCALE_ADMIN_PASSWORD", "expected at least " + SHORTEST + " characters, or none to have one made");
        }
    }

    @Override
    public String toString() {
        return "AdminSettings[masked]";
    }
}
