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
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Gaps in the store: a small collection, the oldest of which fall out unless somebody was promised an answer. */
@Component
class SealedGaps implements Gaps {
    static final String COLLECTION = "gaps";

    /** More than an editor will ever read; what is older has been asked again if it matters. */
    static final int MOST = 1000;

    private static final String ABOUT = "/";
    private static final String ASKER = "asker";
    private static final String CLOSED = "closed";

    private final MongoOperations store;
    private final Seal seal;

    SealedGaps(MongoOperations store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    @Override
    public void note(Gap gap) {
        var about = String.join(ABOUT, gap.why().name(), gap.language(), gap.commune(), gap.answer());
        var document = new Document("_id", gap.trace())
                .append("question", sealed(gap.question(), place(gap.trace(), "question")))
                .append("about", sealed(about, place(gap.trace(), "about")))
                .append("at", Date.from(gap.at()));
        try {
            store.insert(document, COLLECTION);
            prune();
        } catch (DuplicateKeyException e) {
            // noted before: the turn that asked is being done again
        }
    }

    @Override
    public List<Gap> newest(int most) {
        var query = Query.query(where(CLOSED).exists(false))
                .with(Sort.by(Sort.Direction.DESC, "at"))
                .limit(most);
        return store.find(query, Document.class, COLLECTION).stream()
                .map(this::gap)
                .toList();
    }

    @Override
    public void close(String trace) {
        store.remove(Query.query(where("_id").is(trace).and(ASKER).exists(false)), COLLECTION);
        store.updateFirst(Query.query(where("_id").is(trace)), new Update().set(CLOSED, true), COLLECTION);
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

    @Override
    public void promise(String trace, String asker) {
        var update = new Update().set(ASKER, sealed(asker, place(trace, ASKER)));
        store.updateFirst(Query.query(where("_id").is(trace)), update, COLLECTION);
    }

    @Override
    public List<Promise> promises() {
        return store.find(Query.query(where(ASKER).exists(true)), Document.class, COLLECTION).stream()
                .map(gap -> new Promise(gap(gap), opened(gap, ASKER)))
                .toList();
    }

    private void prune() {
        if (store.estimatedCount(COLLECTION) <= MOST) {
            return;
        }
        long tooMany = store.count(notPromised(), COLLECTION) - MOST;
        if (tooMany > 0) {
            var oldest = notPromised().with(Sort.by(Sort.Direction.ASC, "at")).limit((int) tooMany);
            oldest.fields().include("_id");
            erase(store.find(oldest, Document.class, COLLECTION).stream()
                    .map(gap -> gap.getString("_id"))
                    .toList());
        }
    }

    private static Query notPromised() {
        return Query.query(where(ASKER).exists(false));
    }

    private Gap gap(Document gap) {
        String trace = gap.getString("_id");
        Instant at = gap.getDate("at").toInstant();
        String question = opened(gap, "question");
        if (!gap.containsKey("about")) {
            // noted before we kept where and in which language
            return new Gap(trace, question, at);
        }
        String[] about = opened(gap, "about").split(ABOUT, -1);
        // which answer did not help was not kept at first
        String answer = about.length > 3 ? about[3] : "";
        return new Gap(trace, question, at, Why.valueOf(about[0]), about[1], about[2], answer);
    }

    private Binary sealed(String text, String place) {
        return new Binary(seal.seal(text, place));
    }

    private String opened(Document gap, String field) {
        byte[] sealed = gap.get(field, Binary.class).getData();
        return seal.open(sealed, place(gap.getString("_id"), field));
    }

    private static String place(String trace, String field) {
        return "gaps/" + trace + "/" + field;
    }
}
