package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.PlaceKind;
import fr.escale.booking.Appointment;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.console.Since;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An appointment as the pages show it.
 *
 * @param day and {@code start}, machine-readable, as the team's clock shows them
 * @param what what for, in words
 * @param conversation whose it is; empty for somebody who does not write to us
 * @param begun it can be said who came
 */
record Visit(
        String slot,
        String day,
        String start,
        String from,
        String to,
        long minutes,
        String what,
        PlaceKind kind,
        String where,
        String referent,
        String who,
        String note,
        String conversation,
        boolean asked,
        Lift lift,
        Standing standing,
        boolean begun) {

    static Visit of(Appointment appointment, ZoneId zone, Instant now) {
        var start = appointment.start().withZoneSameInstant(zone);
        return new Visit(
                appointment.slot(),
                start.toLocalDate().toString(),
                start.toLocalDateTime().toString(),
                Since.time(start),
                Since.time(start.plus(appointment.length())),
                appointment.length().toMinutes(),
                appointment.subject().name(),
                appointment.place().kind(),
                appointment.where(),
                appointment.referent(),
                appointment.who(),
                appointment.note(),
                appointment.conversation(),
                appointment.isAsked(),
                appointment.lift(),
                appointment.standing(),
                !appointment.start().toInstant().isAfter(now));
    }

    /** "10:00 – 10:30". */
    public String hours() {
        return from + " – " + to;
    }

    /** For a field of type time: "09:00". */
    public String clock() {
        return start.substring(start.indexOf('T') + 1);
    }

    /** How it stands, where that is not plain; else empty. */
    public String mark() {
        return switch (standing) {
            case ASKED -> say("à confirmer");
            case CAME -> "venu·e";
            case EXCUSED -> say("excusé·e");
            case MISSED -> say("pas venu·e");
            case CANCELLED -> say("annulé");
            case HELD, BOOKED -> "";
        };
    }

    /** What there is to know about a lift, in words; empty when nobody asked for one. */
    public String ride() {
        return switch (lift) {
            case NONE -> "";
            case ASKED -> say("trajet demandé");
            case FOUND -> say("trajet trouvé");
            case NOT_FOUND -> say("sans trajet");
        };
    }

    /** Whether a lift is asked for and nobody has answered. */
    public boolean wantsRide() {
        return lift == Lift.ASKED;
    }

    /** What is asked for, in words: the referent answers it. */
    public String request() {
        return switch (kind) {
            case HOME -> say("Demande que tu viennes à domicile");
            case WALK -> say("Demande un rendez-vous en marchant");
            default -> say("Demande un rendez-vous");
        };
    }
}
