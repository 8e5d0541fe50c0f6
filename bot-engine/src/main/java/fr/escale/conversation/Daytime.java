package fr.escale.conversation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a phone may ring without being asked: from 8:00 to 21:00 local time. */
final class Daytime {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private Daytime() {}

    static boolean is(Instant now, ZoneId zone) {
        return notBefore(now, zone).equals(now);
    }

    /** That instant, or the evening before the night it is in. */
    static Instant notAfter(Instant wished, ZoneId zone) {
        var at = wished.atZone(zone);
        if (at.toLocalTime().isBefore(MORNING)) {
            return at.minusDays(1).with(EVENING).toInstant();
        }
        return at.toLocalTime().isBefore(NIGHT) ? wished : at.with(EVENING).toInstant();
    }

    /** That instant, or the morning after the night it is in. */
    static Instant notBefore(Instant wished, ZoneId zone) {
        ZonedDateTime at = wished.atZone(zone);
        if (at.toLocalTime().isBefore(MORNING)) {
            return at.with(MORNING).toInstant();
        }
        return at.toLocalTime().isBefore(NIGHT)
                ? wished
                : at.plusDays(1).with(MORNING).toInstant();
    }
}
