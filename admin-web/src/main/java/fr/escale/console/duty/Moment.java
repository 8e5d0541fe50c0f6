package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A moment to come, short: "15:00", "demain 9:00", "lundi 3 mars 9:00", "ce soir" for the end of the day. */
final class Moment {
    private Moment() {}

    static String of(Instant at, Instant now, ZoneId zone) {
        var then = at.atZone(zone);
        var today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return Since.time(then);
        }
        if (then.equals(today.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(zone))) {
            return say("ce soir");
        }
        return Since.within(then.toLocalDate(), today) + " " + Since.time(then);
    }
}
