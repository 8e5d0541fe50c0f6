package fr.escale.knowledge.editing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Gaps in the store: a small collection, the oldest of which fall out. */
@Component
class SealedGaps implements Gaps {
    static final String COLLECTION = "gaps";

    /** More than an editor will ever read; what is older has been asked again if it matters. */
    static final int MOST = 1000;

    private final MongoOperations store;
    private final Seal seal;

    SealedGaps(MongoOperations store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    @Override
    public void note(String trace, String question, Instant at) {
        var gap = new Document("_id", trace)
                .append("question", new Binary(seal.seal(question, place(trace))))
                .append("at", Date.from(at));
        try {
            store.insert(gap, COLLECTION);
            prune();
        } catch (DuplicateKeyException e) {
            // noted before: the turn that asked is being done again
        }
    }

    @Override
    public List<Gap> newest(int most) {
        var query = new Query().with(Sort.by(Sort.Direction.DESC, "at")).limit(most);
        return store.find(query, Document.class, COLLECTION).stream()
                .map(this::gap)
                .toList();
    }

    @Override
    public void settle(String trace) {
        erase(List.of(trace));
    }

    @Override
    public void erase(Collection<String> traces) {
        for (String trace : traces) {
            store.remove(Query.query(where("_id").is(trace)), COLLECTION);
        }
    }

    private void prune() {
        long tooMany = store.estimatedCount(COLLECTION) - MOST;
        if (tooMany > 0) {
            var oldest = new Query().with(Sort.by(Sort.Direction.ASC, "at")).limit((int) tooMany);
            oldest.fields().include("_id");
            erase(store.find(oldest, Document.class, COLLECTION).stream()
                    .map(gap -> gap.getString("_id"))
                    .toList());
        }
    }

    private Gap gap(Document gap) {
        String trace = gap.getString("_id");
        byte[] sealed = gap.get("question", Binary.class).getData();
        return new Gap(trace, seal.open(sealed, place(trace)), gap.getDate("at").toInstant());
    }

    private static String place(String trace) {
        return "gaps/" + trace + "/question";
    }
}
