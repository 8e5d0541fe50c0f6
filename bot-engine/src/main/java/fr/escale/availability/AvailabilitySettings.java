package fr.escale.availability;

import fr.escale.setting.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * How slots are cut and offered as long as nobody has saved it for a referent.
 *
 * @param slot the length of a slot, 5 minutes to 8 hours
 * @param notice how long before its start a slot is last offered, up to 14 days
 * @param horizon how far ahead slots are offered, 1 to 180 days
 */
@ConfigurationProperties("escale.booking")
record AvailabilitySettings(
        @DefaultValue("30m") String slot,
        @DefaultValue("2h") String notice,
        @DefaultValue("21d") String horizon) {

    /** Between places; from one commune of a pays to the next. */
    private static final Duration TRAVEL = Duration.ofMinutes(30);

    private static final int MOST_A_DAY = 50;
    private static final int ALERT_DAYS = 7;

    Duration length() {
        return duration("ESCALE_BOOKING_SLOT", slot, Duration.ofMinutes(5), Duration.ofHours(8));
    }

    Limits limits() {
        var ahead = duration("ESCALE_BOOKING_HORIZON", horizon, Duration.ofDays(1), Duration.ofDays(180));
        return new Limits(
                Duration.ZERO,
                TRAVEL,
                duration("ESCALE_BOOKING_NOTICE", notice, Duration.ZERO, Duration.ofDays(14)),
                (int) ahead.toDays(),
                MOST_A_DAY,
                ALERT_DAYS);
    }

    private static Duration duration(String variable, String text, Duration least, Duration most) {
        try {
            var duration = DurationStyle.detectAndParse(text);
            if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) return duration;
        } catch (IllegalArgumentException unreadable) {
            throw wrong(variable, text, least, most);
        }
        throw wrong(variable, text, least, most);
    }

    private static WrongSettingException wrong(String variable, String text, Duration least, Duration most) {
        return new WrongSettingException(
                variable,
                "expected a length of time such as 30m, 2h or 21d, from %s to %s, found %s"
                        .formatted(shown(least), shown(most), text));
    }

    private static String shown(Duration duration) {
        if (duration.toDays() > 0) return duration.toDays() + "d";
        return duration.toHours() > 0 ? duration.toHours() + "h" : duration.toMinutes() + "m";
    }
}
