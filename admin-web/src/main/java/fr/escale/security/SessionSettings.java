package fr.escale.security;

import fr.escale.setting.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle {@code ESCALE_SESSION_IDLE}: without opening or sending anything, 5 minutes to 24 hours
 * @param longest {@code ESCALE_SESSION_LONGEST}: whatever one does, up to 7 days
 */
@ConfigurationProperties("escale.session")
record SessionSettings(
        @DefaultValue("2h") Duration idle,
        @DefaultValue("12h") Duration longest) {
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    SessionSettings {
        if (idle.compareTo(SHORTEST) < 0 || idle.compareTo(Duration.ofHours(24)) > 0) {
            throw new WrongSettingException("ESCALE_SESSION_IDLE", "expected 5m to 24h, found " + idle);
        }
        if (longest.compareTo(idle) < 0 || longest.compareTo(Duration.ofDays(7)) > 0) {
            throw new WrongSettingException(
                    "ESCALE_SESSION_LONGEST", "expected ESCALE_SESSION_IDLE to 7d, found " + longest);
        }
    }
}
