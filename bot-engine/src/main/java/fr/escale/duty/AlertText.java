package fr.escale.duty;

import fr.escale.duty.Alerts.Alert;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Alerts.Happening;
import fr.escale.duty.Alerts.History;
import fr.escale.duty.Alerts.Trace;
import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** How an alert lies in the store: why, and where the person lives, sealed; times, steps and staff clear. */
final class AlertText {
    private final Seal seal;

    AlertText(Seal seal) {
        this.seal = seal;
    }

    byte[] why(String conversation, String why) {
        return seal.seal(why, place(conversation, "why"));
    }

    byte[] commune(String conversation, String commune) {
        return seal.seal(commune, place(conversation, "commune"));
    }

    String commune(Document d) {
        return opened(d, "commune");
    }

    Alert alert(Document d) {
        return new Alert(
                d.getString("_id"),
                Cause.valueOf(d.getString("cause")),
                opened(d, "why"),
                d.getDate("raised").toInstant(),
                d.getInteger("step"),
                d.getString("acknowledgedBy"));
    }

    History history(Document d) {
        var traces = d.getList("traces", Document.class, List.of()).stream()
                .map(AlertText::trace)
                .toList();
        return new History(alert(d), traces);
    }

    static Document trace(Trace trace) {
        return new Document("at", Date.from(trace.at()))
                .append("what", trace.what().name())
                .append("step", trace.step())
                .append("who", trace.who())
                .append("rang", trace.rang())
                .append("failed", trace.failed());
    }

    private static Trace trace(Document d) {
        return new Trace(
                d.getDate("at").toInstant(),
                Happening.valueOf(d.getString("what")),
                d.getInteger("step"),
                d.getList("who", String.class),
                d.getInteger("rang"),
                d.getInteger("failed"));
    }

    static Document trace(Instant at, Happening what, int step, List<String> who) {
        return trace(new Trace(at, what, step, who, 0, 0));
    }

    private String opened(Document d, String field) {
        return seal.open(d.get(field, Binary.class).getData(), place(d.getString("_id"), field));
    }

    private static String place(String conversation, String field) {
        return AlertStore.COLLECTION + "/" + conversation + "/" + field;
    }
}
