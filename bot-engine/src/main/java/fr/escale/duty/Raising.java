package fr.escale.duty;

import static fr.escale.duty.AlertStore.LINE;
import static fr.escale.duty.AlertStore.LOUDER;
import static fr.escale.duty.AlertStore.THERE;
import static fr.escale.duty.AlertStore.TRACES;

import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Alerts.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** How an alert begins, and how one that is open gets louder; the same key does either once. */
final class Raising {
    private static final int KEYS = 32;

    /** What somebody looks after and gets worse rings again after this. */
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final AlertStore alerts;
    private final AlertText text;

    Raising(AlertStore alerts, AlertText text) {
        this.alerts = alerts;
        this.text = text;
    }

    /** What is raised, as {@link Alerts#raise} takes it. */
    record Cry(
            String conversation,
            Cause cause,
            String why,
            String key,
            @Nullable String commune,
            @Nullable String there,
            Instant at) {}

    /** False when somebody changed the alert meanwhile: it is to be tried again. */
    boolean raise(Cry cry) {
        var found = alerts.find(cry.conversation());
        return found.isPresent() && found.get().get("ended") == null
                ? isRaisedAgain(found.get(), cry)
                : isBegun(found, cry);
    }

    /** What an earlier alert of the conversation went through is kept with this one. */
    private boolean isBegun(Optional<Document> over, Cry cry) {
        if (over.isEmpty()) {
            return alerts.insert(fresh(cry));
        }
        var old = over.get();
        if (old.getList("keys", String.class).contains(cry.key())) {
            return true;
        }
        var change = new Update();
        var fresh = fresh(cry).append("traces", traces(old, cry)).append("rev", old.getLong("rev") + 1);
        fresh.remove("_id");
        fresh.forEach(change::set);
        return alerts.change(old, change);
    }

    private Document fresh(Cry cry) {
        var at = Date.from(cry.at());
        var home = cry.commune() == null ? "" : cry.commune();
        return new Document("_id", cry.conversation())
                .append("cause", cry.cause().name())
                .append("why", text.why(cry.conversation(), cry.why()))
                .append("commune", text.commune(cry.conversation(), home))
                .append("raised", at)
                .append(LOUDER, at)
                .append("keys", List.of(cry.key()))
                .append("step", 0)
                .append("next", 0)
                .append("due", at)
                .append("ended", null)
                .append("acknowledgedBy", null)
                .append("acknowledgedAt", null)
                .append(LINE, null)
                .append("rev", 1L)
                .append("traces", List.of(raised(cry)))
                .append(THERE, cry.there());
    }

    private static List<Document> traces(Document old, Cry cry) {
        var traces = new ArrayList<>(old.getList("traces", Document.class));
        traces.add(raised(cry));
        return traces.subList(Math.max(0, traces.size() - TRACES), traces.size());
    }

    private static Document raised(Cry cry) {
        return AlertText.trace(cry.at(), Happening.RAISED, 0, List.of());
    }

    private boolean isRaisedAgain(Document open, Cry cry) {
        if (open.getList("keys", String.class).contains(cry.key())) {
            return true;
        }
        var change = louder(open, cry);
        if (isGraver(cry.cause(), open)) {
            change.set("cause", cry.cause().name()).set("why", text.why(cry.conversation(), cry.why()));
        }
        if (isGraver(cry.cause(), open) || isLookedAfterNoLonger(open, cry.at())) {
            ringAnew(change, cry);
        }
        return alerts.change(open, change);
    }

    private static Update louder(Document open, Cry cry) {
        return AlertStore.next()
                .set(LOUDER, Date.from(cry.at()))
                .push("keys")
                .slice(-KEYS)
                .each(cry.key())
                .push("traces")
                .slice(-TRACES)
                .each(AlertText.trace(cry.at(), Happening.LOUDER, open.getInteger("step"), List.of()));
    }

    private static void ringAnew(Update change, Cry cry) {
        change.set("step", 0)
                .set("next", 0)
                .set("due", Date.from(cry.at()))
                .set(THERE, cry.there())
                .set("acknowledgedBy", null)
                .set("acknowledgedAt", null)
                .set(LINE, null);
    }

    private static boolean isGraver(Cause cause, Document open) {
        return cause.compareTo(Cause.valueOf(open.getString("cause"))) < 0;
    }

    private static boolean isLookedAfterNoLonger(Document open, Instant now) {
        var at = open.getDate("acknowledgedAt");
        return at != null && at.toInstant().plus(TRUSTED).isBefore(now);
    }
}
