package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.duty.Attendance.Attendee;
import fr.escale.duty.Presence;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How one member of staff stands now.
 *
 * @param words "En service", "Sur la route jusqu’à 15:00" …
 */
record Standing(String email, String name, boolean here, String words) {
    static Standing of(Attendee one, Instant now, ZoneId zone) {
        var name = one.who().name().isBlank() ? one.who().email() : one.who().name();
        return new Standing(one.who().email(), name, one.onDuty(), words(one, now, zone));
    }

    private static String words(Attendee one, Instant now, ZoneId zone) {
        var next = one.next()
                .map(at -> " · " + say("de retour {0}", Moment.of(at, now, zone)))
                .orElse("");
        if (one.said().isPresent()) {
            var said = one.said().get();
            return say("{0} jusqu’à {1}", state(said.state()), Moment.of(said.until(), now, zone));
        }
        if (one.onDuty()) return say("En service");
        return one.onCall() ? say("D’astreinte") : say("Pas en service") + next;
    }

    private static String state(Presence.State state) {
        return switch (state) {
            case HERE -> say("En service");
            case AWAY -> say("Pas là");
            case DRIVING -> say("Sur la route");
        };
    }
}
