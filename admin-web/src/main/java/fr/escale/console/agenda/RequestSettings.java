package fr.escale.console.agenda;

import fr.escale.setting.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param days {@code ESCALE_REQUEST_DAYS}: after so many working days a request that the referent has not answered
 *     stands on the desk, 1 to 20
 */
@ConfigurationProperties("escale.request")
record RequestSettings(@DefaultValue("1") int days) {
    RequestSettings {
        if (days < 1 || days > 20) {
            throw new WrongSettingException("ESCALE_REQUEST_DAYS", "expected 1 to 20 working days, found " + days);
        }
    }
}
