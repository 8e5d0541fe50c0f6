package fr.escale.duty;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The last proof in collection {@code proofs}; whichever instance notes the day first proves. */
final class StoredChain implements Chain {
    static final String COLLECTION = "proofs";
    private static final String ID = "chain";
    /** Nobody is shown a proof in their sleep, and where nobody is on duty in the morning it does not wait for them. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime AT_THE_LATEST = LocalTime.NOON;

    private final MongoOperations store;
    private final Rota rota;
    private final List<Bell> bells;
    private final Shifts shifts;

    StoredChain(MongoOperations store, Rota rota, Shifts shifts, List<Bell> bells) {
        this.store = store;
        this.rota = rota;
        this.shifts = shifts;
        this.bells = List.copyOf(bells);
    }

    /** Proves once a day: in the morning once somebody is on duty, at noon in any case. */
    void proveDaily(Instant now) {
        var local = now.atZone(shifts.zone()).toLocalDateTime();
        var time = local.toLocalTime();
        boolean isTime = !time.isBefore(MORNING)
                && (!time.isBefore(AT_THE_LATEST) || !rota.present(now, false).isEmpty());
        if (isTime && isFirst(local.toLocalDate().toString())) {
            prove(now);
        }
    }

    private boolean isFirst(String day) {
        var found = found();
        if (found == null) {
            return isBegun(day);
        }
        var seen = Query.query(Criteria.where("_id").is(ID).and("day").is(found.getString("day")));
        return !day.equals(found.getString("day"))
                && store.updateFirst(seen, Update.update("day", day), COLLECTION)
                                .getModifiedCount()
                        == 1;
    }

    private boolean isBegun(String day) {
        try {
            store.insert(new Document("_id", ID).append("day", day), COLLECTION);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    @Override
    public Report prove(Instant now) {
        var onDuty = rota.present(now, true);
        var report = new Report(
                now, bells.stream().map(bell -> bell.prove(onDuty, now)).toList());
        var change = new Update()
                .set("at", Date.from(now))
                .set(
                        "proofs",
                        report.proofs().stream().map(StoredChain::written).toList());
        store.upsert(Query.query(Criteria.where("_id").is(ID)), change, COLLECTION);
        return report;
    }

    @Override
    public Optional<Report> last() {
        return Optional.ofNullable(found())
                .filter(found -> found.get("at") != null)
                .map(StoredChain::report);
    }

    private @Nullable Document found() {
        return store.findById(ID, Document.class, COLLECTION);
    }

    private static Document written(Bell.Proof proof) {
        return new Document("kind", proof.kind().name())
                .append("state", proof.state().name());
    }

    private static Report report(Document d) {
        return new Report(
                d.getDate("at").toInstant(),
                d.getList("proofs", Document.class).stream()
                        .map(proof -> new Bell.Proof(
                                Bell.Kind.valueOf(proof.getString("kind")),
                                Bell.State.valueOf(proof.getString("state"))))
                        .toList());
    }
}
