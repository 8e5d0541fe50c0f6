package fr.escale.console.duty;

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
            case RAISED -> "alerte levée";
            case LOUDER -> "nouveau message grave";
            case RANG -> rung(trace.step()) + " : " + who + calls(trace);
            case NOBODY_THERE -> "personne en service" + calls(trace);
            case ACKNOWLEDGED -> who + " s’en occupe";
            case ENDED -> "terminée";
        };
    }

    private static String rung(int step) {
        return switch (step) {
            case 0 -> "appelé";
            case 1 -> "relève appelée";
            default -> "toute l’équipe en service appelée";
        };
    }

    private static String calls(Trace trace) {
        return " (" + trace.rang() + " envoi" + (trace.rang() > 1 ? "s" : "") + " parti" + (trace.rang() > 1 ? "s" : "")
                + (trace.failed() > 0 ? ", " + trace.failed() + " en échec" : "") + ")";
    }
}
