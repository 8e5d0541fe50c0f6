package fr.escale.duty.push;

import fr.escale.duty.Devices.Device;
import fr.escale.duty.Devices.Subscription;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions in collection {@code devices}, sealed; a browser is one document, whoever signs in on it. */
final class StoredDevices {
    static final String COLLECTION = "devices";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoOperations store;
    private final IndexKey key;
    private final Seal seal;

    StoredDevices(MongoOperations store, IndexKey key, Seal seal) {
        this.store = store;
        this.key = key;
        this.seal = seal;
    }

    /** One that can be rung. */
    record Kept(String id, String member, Device device, Subscription subscription) {}

    /** The browser that says so now is its newest owner's. */
    void keep(String member, String name, Subscription subscription, Instant now) {
        var id = key.id("device", subscription.endpoint());
        var text = JSON.writeValueAsString(subscription);
        var change = new Update()
                .set("member", member)
                .set("name", name)
                .set("subscription", seal.seal(text, place(id)))
                .setOnInsert("since", Date.from(now))
                .setOnInsert("rang", null);
        store.upsert(Query.query(Criteria.where("_id").is(id)), change, COLLECTION);
    }

    /** Those of one member of staff, the newest first. */
    List<Kept> of(String member) {
        return find(Criteria.where("member").is(member));
    }

    List<Kept> of(List<String> members) {
        return find(Criteria.where("member").in(members));
    }

    boolean none() {
        return !store.exists(new Query(), COLLECTION);
    }

    private List<Kept> find(Criteria whose) {
        return store.find(Query.query(whose), Document.class, COLLECTION).stream()
                .map(this::kept)
                .sorted(Comparator.comparing((Kept kept) -> kept.device().since())
                        .reversed())
                .toList();
    }

    private Kept kept(Document d) {
        var id = d.getString("_id");
        var text = seal.open(d.get("subscription", Binary.class).getData(), place(id));
        var device = new Device(id, d.getString("name"), d.getDate("since").toInstant(), instant(d.getDate("rang")));
        return new Kept(id, d.getString("member"), device, JSON.readValue(text, Subscription.class));
    }

    void rang(String id, Instant now) {
        store.updateFirst(Query.query(Criteria.where("_id").is(id)), Update.update("rang", Date.from(now)), COLLECTION);
    }

    void remove(String member, String id) {
        store.remove(Query.query(Criteria.where("_id").is(id).and("member").is(member)), COLLECTION);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String place(String id) {
        return COLLECTION + "/" + id + "/subscription";
    }
}
