package fr.escale.conversation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** One collection of plain documents; the store's troubles come as Spring's DataAccessException. */
final class Documents {
    private final MongoOperations store;
    private final String name;

    Documents(MongoOperations store, String name) {
        this.store = store;
        this.name = name;
    }

    Optional<Document> find(String id) {
        return list(new Document("_id", id), new Document(), 1).stream().findFirst();
    }

    List<Document> list(Document where, Document sort, int most) {
        return on(all -> all.find(where).sort(sort).limit(most).into(new ArrayList<>()));
    }

    /** Those that fit, with these fields only: for many. */
    List<Document> list(Document where, Document fields) {
        return on(all -> all.find(where).projection(fields).into(new ArrayList<>()));
    }

    /** Hands out those that fit one by one, with these fields only: for so many that they are not to be held at once. */
    void each(Document where, Document fields, Consumer<Document> to) {
        on(all -> {
            all.find(where).projection(fields).forEach(to);
            return true;
        });
    }

    List<Document> aggregate(List<Document> stages) {
        return on(all -> all.aggregate(stages).into(new ArrayList<>()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the id is taken */
    void insert(Document document) {
        on(all -> all.insertOne(document));
    }

    /** Whether one was there to be changed. */
    boolean update(Document where, Document change) {
        return on(all -> all.updateOne(where, change)).getMatchedCount() == 1;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when a race for a new one was lost, or the rest did not fit */
    void upsert(Document where, Document change) {
        on(all -> all.updateOne(where, change, new UpdateOptions().upsert(true)));
    }

    void updateAll(Document where, Document change) {
        on(all -> all.updateMany(where, change));
    }

    /** Whether one was there to be replaced. */
    boolean replace(Document where, Document document) {
        return on(all -> all.replaceOne(where, document)).getMatchedCount() == 1;
    }

    /** Whether one was there to be deleted. */
    boolean delete(Document where) {
        return on(all -> all.deleteOne(where)).getDeletedCount() == 1;
    }

    void deleteAll(Document where) {
        on(all -> all.deleteMany(where));
    }

    private <T> T on(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(store.execute(name, work::apply));
    }
}
