package fr.escale.duty;

import static fr.escale.duty.AlertStore.LINE;
import static fr.escale.duty.AlertStore.LOUDER;

import fr.escale.duty.Raising.Cry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Who looks after what was raised, and what stands open. */
final class StoredAlerts implements Alerts {
    private static final int TRIES = 60;

    /** Words that come sooner after a cry may have been typed before it was read. */
    private static final Duration READ = Duration.ofSeconds(20);

    private final AlertStore alerts;
    private final AlertText text;
    private final Raising raising;

    StoredAlerts(AlertStore alerts, AlertText text) {
        this.alerts = alerts;
        this.text = text;
        this.raising = new Raising(alerts, text);
    }

    @Override
    public void raise(
            String conversation,
            Cause cause,
            String why,
            String key,
            @Nullable String commune,
            @Nullable String there,
            Instant now) {
        var cry = new Cry(conversation, cause, why, key, commune, there, now);
        for (int i = 0; i < TRIES; i++) {
            if (raising.raise(cry)) {
                return;
            }
        }
        throw new OptimisticLockingFailureException("An alert changed " + TRIES + " times meanwhile");
    }

    @Override
    public void acknowledge(String conversation, String by, Instant now) {
        lookedAfter(unanswered(conversation), by, null, now);
    }

    @Override
    public void answered(String conversation, String by, int line, Instant now) {
        lookedAfter(unanswered(conversation).and(LOUDER).lt(Date.from(now.minus(READ))), by, line, now);
    }

    private static Criteria unanswered(String conversation) {
        return AlertStore.open(conversation).and("acknowledgedBy").is(null);
    }

    private void lookedAfter(Criteria open, String by, @Nullable Integer line, Instant now) {
        alerts.change(
                open,
                traced(now, Happening.ACKNOWLEDGED, List.of(by))
                        .set("acknowledgedBy", by)
                        .set("acknowledgedAt", Date.from(now))
                        .set(LINE, line)
                        .set("due", null));
    }

    @Override
    public void tookBack(String conversation, int last, Instant now) {
        alerts.change(
                AlertStore.open(conversation).and(LINE).gt(last),
                traced(now, Happening.TAKEN_BACK, List.of())
                        .set("acknowledgedBy", null)
                        .set("acknowledgedAt", null)
                        .set(LINE, null)
                        .set("due", Date.from(now)));
    }

    @Override
    public void end(String conversation, Instant now) {
        alerts.change(
                AlertStore.open(conversation),
                traced(now, Happening.ENDED, List.of())
                        .set("ended", Date.from(now))
                        .set("due", null));
    }

    private static Update traced(Instant now, Happening what, List<String> who) {
        return AlertStore.next().push("traces", AlertText.trace(now, what, 0, who));
    }

    @Override
    public void erase(String conversation, Instant now) {
        alerts.remove(conversation);
    }

    @Override
    public List<Alert> open() {
        return alerts.find(Query.query(Criteria.where("ended").is(null))).stream()
                .map(text::alert)
                .sorted(Comparator.comparing(Alert::cause).thenComparing(Alert::raised))
                .toList();
    }

    @Override
    public List<History> latest(int most) {
        var newest = new Query().with(Sort.by(Sort.Direction.DESC, "raised")).limit(most);
        return alerts.find(newest).stream().map(text::history).toList();
    }
}
