package fr.escale.duty;

import fr.escale.setting.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an alert waits on each rung.
 *
 * @param distressMinutes {@code ESCALE_ALERT_DISTRESS_MINUTES}: 1 to 60
 * @param waitingMinutes {@code ESCALE_ALERT_WAITING_MINUTES}: 1 to 240
 */
@ConfigurationProperties("escale.alert")
record AlertSettings(
        @DefaultValue("5") int distressMinutes,
        @DefaultValue("15") int waitingMinutes) {
    AlertSettings {
        check("ESCALE_ALERT_DISTRESS_MINUTES", distressMinutes, 60);
        check("ESCALE_ALERT_WAITING_MINUTES", waitingMinutes, 240);
    }

    private static void check(String name, int minutes, int most) {
        if (minutes < 1 || minutes > most) {
            throw new WrongSettingException(name, "expected 1 to " + most + " minutes, found " + minutes);
        }
    }

    Duration distress() {
        return Duration.ofMinutes(distressMinutes);
    }

    Duration waiting() {
        return Duration.ofMinutes(waitingMinutes);
    }
}
