package fr.escale.duty;

import static fr.escale.duty.AlertStore.THERE;
import static fr.escale.duty.AlertStore.TRACES;

import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Alerts.Happening;
import fr.escale.duty.Alerts.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Alerts whose next rung is due. Of all instances one climbs; what has ended stays thirty days, for its traces. */
final class DueAlerts {
    static final Duration KEPT = Duration.ofDays(30);

    private final AlertStore alerts;
    private final AlertText text;

    DueAlerts(AlertStore alerts, AlertText text) {
        this.alerts = alerts;
        this.text = text;
    }

    /**
     * An alert whose next rung is due.
     *
     * @param there who is called before anybody else; null when nobody is
     */
    record Due(
            Document document,
            String conversation,
            Cause cause,
            String commune,
            int next,
            @Nullable String there,
            Instant raised) {
        /** Whether it was told to all since it was last raised, because nobody was there. */
        boolean hasBeenTold() {
            var last = document.getList("traces", Document.class).getLast();
            return Happening.NOBODY_THERE.name().equals(last.getString("what"));
        }
    }

    List<Due> at(Instant now) {
        var due = Criteria.where("due").lte(Date.from(now));
        return alerts.find(Query.query(due)).stream().map(this::due).toList();
    }

    private Due due(Document d) {
        return new Due(
                d,
                d.getString("_id"),
                Cause.valueOf(d.getString("cause")),
                text.commune(d),
                d.getInteger("next"),
                d.getString(THERE),
                d.getDate("raised").toInstant());
    }

    /**
     * Of all instances one climbs. Should it die before it is {@link #climbed}, another rings once more after this.
     *
     * @return the alert as it is now held; empty when somebody was faster
     */
    Optional<Due> claimed(Due due, Instant until) {
        var claimed = alerts.change(due.document(), AlertStore.next().set("due", Date.from(until)));
        return claimed ? alerts.find(due.conversation()).map(this::due) : Optional.empty();
    }

    /** It has rung there, and rings further unless somebody has looked after it or it became louder meanwhile. */
    void climbed(Due held, Rungs.Step step, Trace trace) {
        var further = AlertStore.next()
                .set("step", step.rung())
                .set("next", step.next())
                .set(THERE, null)
                .set("due", Date.from(step.again()));
        if (!alerts.change(held.document(), traced(further, trace))) {
            alerts.change(AlertStore.of(held.conversation()), traced(AlertStore.next(), trace));
        }
    }

    private static Update traced(Update change, Trace trace) {
        return change.push("traces").slice(-TRACES).each(AlertText.trace(trace));
    }

    /** What has ended before that goes. */
    void purge(Instant before) {
        alerts.removeEndedBefore(before);
    }
}
