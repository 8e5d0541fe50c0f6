package fr.escale.shelf;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The sheets in the store, one document each. */
final class Sheets {
    static final String COLLECTION = "flowSheets";

    private final MongoOperations store;

    Sheets(MongoOperations store) {
        this.store = store;
    }

    /** All of them, in no order. */
    List<Sheet> all() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(SheetDocument::read)
                .toList();
    }

    Optional<Sheet> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, COLLECTION))
                .map(SheetDocument::read);
    }

    /** Writes it, if nobody else has written since it was read; false when somebody has, and then nothing changes. */
    boolean keep(Sheet next) {
        Document document = SheetDocument.write(next);
        if (next.revision() > 0) {
            return store.replace(seen(next), document, COLLECTION).getMatchedCount() == 1;
        }
        try {
            store.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** Forgets it, if nobody else has written since it was read; false when somebody has. */
    boolean forget(Sheet seen) {
        return store.remove(seen(seen), COLLECTION).getDeletedCount() == 1;
    }

    private static Query seen(Sheet sheet) {
        return Query.query(where("_id").is(sheet.id()).and("revision").is(sheet.revision()));
    }
}
