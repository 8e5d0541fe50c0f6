package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.History;
import fr.escale.duty.Alerts.Trace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An alert and its steps, as lines.
 *
 * @param mayOpen whether who looks sees the conversation itself
 */
record HistoryRow(String conversation, boolean mayOpen, String when, boolean distress, List<String> lines) {
    static HistoryRow of(History history, boolean mayOpen, Instant now, ZoneId zone) {
        return new HistoryRow(
                history.alert().conversation(),
                mayOpen,
                Since.capitalised(Since.moment(history.alert().raised(), now, zone)),
                history.alert().cause() == Alerts.Cause.DISTRESS,
                history.traces().stream().map(trace -> line(trace, now, zone)).toList());
    }

    private static String line(Trace trace, Instant now, ZoneId zone) {
        return Since.moment(trace.at(), now, zone) + " · " + what(trace);
    }

    private static String what(Trace trace) {
        var who = String.join(", ", trace.who());
        return switch (trace.what()) {
            case RAISED -> say("alerte levée");
            case LOUDER -> say("nouveau message grave");
            case RANG -> say("{0} : {1}", rung(trace.step()), who) + calls(trace);
            case NOBODY_THERE -> say("personne en service") + calls(trace);
            case ACKNOWLEDGED -> say("{0} s’en occupe", who);
            case TAKEN_BACK -> say("message repris avant de partir");
            case ENDED -> say("terminée");
        };
    }

    private static String rung(int step) {
        return switch (step) {
            case 0 -> say("appelé");
            case 1 -> say("relève appelée");
            default -> say("toute l’équipe en service appelée");
        };
    }

    private static String calls(Trace trace) {
        var sent = trace.rang() > 1 ? say("{0} envois partis", trace.rang()) : say("{0} envoi parti", trace.rang());
        return " (" + sent + (trace.failed() > 0 ? ", " + say("{0} en échec", trace.failed()) : "") + ")";
    }
}
