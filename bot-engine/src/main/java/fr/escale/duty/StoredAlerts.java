package fr.escale.duty;

import fr.escale.store.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * One document for a conversation's alert; every change is one conditional write under its {@code rev}. What has ended
 * stays thirty days, for its traces.
 */
final class StoredAlerts implements Alerts {
    static final String COLLECTION = "alerts";
    static final Duration KEPT = Duration.ofDays(30);

    private static final int TRIES = 60;
    private static final int REMEMBERED = 32;
    /** Who was talking to the person when it was raised, and is called first; null once they were, or for nobody. */
    private static final String THERE = "there";

    /** The line by which somebody looks after it; null when they said so themselves, or nobody does. */
    private static final String LINE = "line";

    /** When it was last raised. */
    private static final String LOUDER = "louder";

    /** Words that come sooner after a cry may have been typed before it was read. */
    private static final Duration READ = Duration.ofSeconds(20);

    /** What somebody looks after and gets worse rings again after this. */
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final MongoOperations store;
    private final AlertText text;

    StoredAlerts(MongoOperations store, Seal seal) {
        this.store = store;
        this.text = new AlertText(seal);
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
        for (int i = 0; i < TRIES; i++) {
            var found = find(conversation);
            var home = commune == null ? "" : commune;
            if (found.isEmpty() || isOver(found.get())
                    ? begun(
                            found,
                            fresh(conversation, cause, why, key, home, now).append(THERE, there))
                    : isRaisedAgain(found.get(), cause, why, key, there, now)) {
                return;
            }
        }
        throw new OptimisticLockingFailureException("An alert changed " + TRIES + " times meanwhile");
    }

    private Document fresh(String conversation, Cause cause, String why, String key, String commune, Instant now) {
        return new Document("_id", conversation)
                .append("cause", cause.name())
                .append("why", text.why(conversation, why))
                .append("commune", text.commune(conversation, commune))
                .append("raised", Date.from(now))
                .append(LOUDER, Date.from(now))
                .append("keys", List.of(key))
                .append("step", 0)
                .append("next", 0)
                .append("due", Date.from(now))
                .append("ended", null)
                .append("acknowledgedBy", null)
                .append("acknowledgedAt", null)
                .append(LINE, null)
                .append("rev", 1L)
                .append("traces", List.of(AlertText.trace(now, Happening.RAISED, 0, List.of())));
    }

    /** What an earlier alert of the conversation went through is kept with this one. */
    private boolean begun(Optional<Document> over, Document fresh) {
        if (over.isEmpty()) {
            return inserted(fresh);
        }
        var old = over.get();
        if (old.getList("keys", String.class)
                .contains(fresh.getList("keys", String.class).getFirst())) {
            return true;
        }
        var traces = new ArrayList<>(old.getList("traces", Document.class));
        traces.addAll(fresh.getList("traces", Document.class));
        var change = new Update();
        fresh.append("traces", traces.subList(Math.max(0, traces.size() - 200), traces.size()))
                .append("rev", old.getLong("rev") + 1)
                .forEach((field, value) -> {
                    if (!field.equals("_id")) change.set(field, value);
                });
        return changed(old, change);
    }

    private boolean inserted(Document fresh) {
        try {
            store.insert(fresh, COLLECTION);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private boolean isRaisedAgain(
            Document open, Cause cause, String why, String key, @Nullable String there, Instant now) {
        if (open.getList("keys", String.class).contains(key)) {
            return true;
        }
        var change = next().set(LOUDER, Date.from(now))
                .push("keys")
                .slice(-REMEMBERED)
                .each(key)
                .push("traces")
                .slice(-200)
                .each(AlertText.trace(now, Happening.LOUDER, open.getInteger("step"), List.of()));
        if (isGraver(cause, open)) {
            change.set("cause", cause.name()).set("why", text.why(open.getString("_id"), why));
        }
        if (isGraver(cause, open) || isLookedAfterNoLonger(open, now)) {
            change.set("step", 0)
                    .set("next", 0)
                    .set("due", Date.from(now))
                    .set(THERE, there)
                    .set("acknowledgedBy", null)
                    .set("acknowledgedAt", null)
                    .set(LINE, null);
        }
        return changed(open, change);
    }

    private static boolean isGraver(Cause cause, Document open) {
        return cause.compareTo(Cause.valueOf(open.getString("cause"))) < 0;
    }

    private static boolean isLookedAfterNoLonger(Document open, Instant now) {
        var at = open.getDate("acknowledgedAt");
        return at != null && at.toInstant().plus(TRUSTED).isBefore(now);
    }

    @Override
    public void acknowledge(String conversation, String by, Instant now) {
        lookedAfter(unanswered(conversation), by, null, now);
    }

    @Override
    public void answered(String conversation, String by, int line, Instant now) {
        lookedAfter(unanswered(conversation).and(LOUDER).lt(Date.from(now.minus(READ))), by, line, now);
    }

    @Override
    public void tookBack(String conversation, int last, Instant now) {
        var unsaid = where("_id", conversation).and("ended").is(null).and(LINE).gt(last);
        store.updateFirst(
                Query.query(unsaid),
                next().set("acknowledgedBy", null)
                        .set("acknowledgedAt", null)
                        .set(LINE, null)
                        .set("due", Date.from(now))
                        .push("traces", AlertText.trace(now, Happening.TAKEN_BACK, 0, List.of())),
                COLLECTION);
    }

    private static Criteria unanswered(String conversation) {
        return where("_id", conversation)
                .and("ended")
                .is(null)
                .and("acknowledgedBy")
                .is(null);
    }

    private void lookedAfter(Criteria open, String by, @Nullable Integer line, Instant now) {
        store.updateFirst(
                Query.query(open),
                next().set("acknowledgedBy", by)
                        .set("acknowledgedAt", Date.from(now))
                        .set(LINE, line)
                        .set("due", null)
                        .push("traces", AlertText.trace(now, Happening.ACKNOWLEDGED, 0, List.of(by))),
                COLLECTION);
    }

    @Override
    public void end(String conversation, Instant now) {
        var open = where("_id", conversation).and("ended").is(null);
        store.updateFirst(
                Query.query(open),
                next().set("ended", Date.from(now))
                        .set("due", null)
                        .push("traces", AlertText.trace(now, Happening.ENDED, 0, List.of())),
                COLLECTION);
    }

    @Override
    public void erase(String conversation, Instant now) {
        store.remove(Query.query(where("_id", conversation)), COLLECTION);
    }

    @Override
    public List<Alert> open() {
        return store.find(Query.query(Criteria.where("ended").is(null)), Document.class, COLLECTION).stream()
                .map(text::alert)
                .sorted(Comparator.comparing(Alert::cause).thenComparing(Alert::raised))
                .toList();
    }

    @Override
    public List<History> latest(int most) {
        var newest = new Query().with(Sort.by(Sort.Direction.DESC, "raised")).limit(most);
        return store.find(newest, Document.class, COLLECTION).stream()
                .map(text::history)
                .toList();
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

    List<Due> due(Instant now) {
        var due = Criteria.where("due").lte(Date.from(now));
        return store.find(Query.query(due), Document.class, COLLECTION).stream()
                .map(this::due)
                .toList();
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
        var claimed = changed(due.document(), next().set("due", Date.from(until)));
        return claimed ? find(due.conversation()).map(this::due) : Optional.empty();
    }

    /** It has rung there, and rings further unless somebody has looked after it or it became louder meanwhile. */
    void climbed(Due held, Rungs.Step step, Trace trace) {
        var traced = next().push("traces").slice(-200).each(AlertText.trace(trace));
        var further = next().set("step", step.rung())
                .set("next", step.next())
                .set(THERE, null)
                .set("due", Date.from(step.again()))
                .push("traces")
                .slice(-200)
                .each(AlertText.trace(trace));
        if (!changed(held.document(), further)) {
            store.updateFirst(Query.query(where("_id", held.conversation())), traced, COLLECTION);
        }
    }

    /** What has ended before that goes. */
    void purge(Instant before) {
        store.remove(Query.query(Criteria.where("ended").lt(Date.from(before))), COLLECTION);
    }

    private boolean changed(Document seen, Update change) {
        var same = where("_id", seen.getString("_id")).and("rev").is(seen.getLong("rev"));
        return store.updateFirst(Query.query(same), change, COLLECTION).getMatchedCount() == 1;
    }

    private Optional<Document> find(String conversation) {
        return Optional.ofNullable(store.findById(conversation, Document.class, COLLECTION));
    }

    private static boolean isOver(Document d) {
        return d.get("ended") != null;
    }

    private static Update next() {
        return new Update().inc("rev", 1L);
    }

    private static Criteria where(String field, String is) {
        return Criteria.where(field).is(is);
    }
}
