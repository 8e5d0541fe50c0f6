package fr.escale.duty;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The team's protocol, one document in collection {@code protocols}. */
final class StoredProtocol implements Protocol {
    private static final String COLLECTION = "protocols";
    private static final String ID = "minors";

    private final MongoOperations store;

    StoredProtocol(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Optional<Text> text() {
        return Optional.ofNullable(store.findById(ID, Document.class, COLLECTION))
                .map(found -> new Text(
                        found.getString("words"),
                        found.getString("by"),
                        found.getDate("at").toInstant()));
    }

    @Override
    public void save(String words, String by, Instant now) {
        if (words.isBlank()) {
            store.remove(Query.query(Criteria.where("_id").is(ID)), COLLECTION);
        } else {
            var document = new Document("_id", ID)
                    .append("words", words.strip())
                    .append("by", by)
                    .append("at", Date.from(now));
            store.save(document, COLLECTION);
        }
    }
}
