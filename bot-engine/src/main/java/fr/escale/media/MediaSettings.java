package fr.escale.media;

import fr.escale.media.Scan.Scanner;
import fr.escale.setting.WrongSettingException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param days {@code ESCALE_MEDIA_DAYS}: how long files are kept, 1 to 3650
 * @param clamd {@code ESCALE_MEDIA_CLAMD}: host:port of a ClamAV daemon that looks at each file; empty means none
 */
@ConfigurationProperties("escale.media")
record MediaSettings(
        @DefaultValue("30") int days, @DefaultValue("") String clamd) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9a-fA-F:]+]):(\\d{1,5})");

    MediaSettings {
        if (days < 1 || days > 3_650) {
            throw new WrongSettingException("ESCALE_MEDIA_DAYS", "expected 1 to 3650 days, found " + days);
        }
        if (!clamd.isBlank() && !ADDRESS.matcher(clamd).matches()) {
            throw new WrongSettingException(
                    "ESCALE_MEDIA_CLAMD", "expected host:port, such as localhost:3310, found " + clamd);
        }
    }

    Duration kept() {
        return Duration.ofDays(days);
    }

    Scanner scanner() {
        Matcher address = ADDRESS.matcher(clamd);
        if (!address.matches()) {
            return () -> Scan.NONE;
        }
        String host = address.group(1);
        int port = Integer.parseInt(address.group(2));
        return () -> Clamd.at(host, port);
    }
}
