package fr.escale.knowledge;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The articles in the store, one document each: what is live, the draft beside it, and the revision of both. */
@Component
public class Articles {
    static final String COLLECTION = "articles";

    private final MongoOperations store;

    public Articles(MongoOperations store) {
        this.store = store;
    }

    /**
     * An article as it is kept. Never live and without a draft, it is gone, and only remembers that it was shipped.
     *
     * @param live what answers come from; null when it is not published
     * @param draft what an editor has in hand; null when there is nothing beside what is live
     * @param revision counts every write, from 1; 0 when it is not in the store yet
     * @param shipped fingerprint of the shipped version last taken in; null for an article of the editors' own
     * @param editor who wrote last, empty when nobody has
     * @param changed when that was, null when nobody has
     */
    public record Stored(
            String id,
            @Nullable Written live,
            @Nullable Written draft,
            long revision,
            @Nullable String shipped,
            String editor,
            @Nullable Instant changed) {
        /** An article that is not in the store yet. */
        public static Stored unknown(String id) {
            return new Stored(id, null, null, 0, null, "", null);
        }

        /** Whether there is nothing of it to show. */
        public boolean isGone() {
            return live == null && draft == null;
        }

        /** The same with these two texts; a draft that says what is live is none. */
        public Stored with(@Nullable Written live, @Nullable Written draft) {
            return new Stored(id, live, same(live, draft) ? null : draft, revision, shipped, editor, changed);
        }

        /** The same, last written by this editor. */
        public Stored by(String editor, Instant now) {
            return new Stored(id, live, draft, revision, shipped, editor, now);
        }

        Stored shippedAs(String fingerprint) {
            return new Stored(id, live, draft, revision, fingerprint, editor, changed);
        }

        private static boolean same(@Nullable Written one, @Nullable Written other) {
            return one != null && other != null && one.fingerprint().equals(other.fingerprint());
        }
    }

    /** All of them, in no order. */
    public List<Stored> all() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(Articles::stored)
                .toList();
    }

    /** The one with that id. */
    public Optional<Stored> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, COLLECTION))
                .map(Articles::stored);
    }

    /** Writes it, if nobody else has written since it was read; false when somebody has, and then nothing changes. */
    public boolean keep(Stored next) {
        Document document = document(next);
        if (next.revision() == 0) {
            return inserted(document);
        }
        return store.replace(seen(next), document, COLLECTION).getMatchedCount() == 1;
    }

    /** Forgets it, if nobody else has written since it was read; false when somebody has. */
    public boolean forget(Stored seen) {
        return store.remove(seen(seen), COLLECTION).getDeletedCount() == 1;
    }

    private boolean inserted(Document document) {
        try {
            store.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Query seen(Stored stored) {
        return Query.query(where("_id").is(stored.id()).and("revision").is(stored.revision()));
    }

    private static Document document(Stored stored) {
        var document = new Document("_id", stored.id()).append("revision", stored.revision() + 1);
        put(document, "live", stored.live() == null ? null : parts(stored.live()));
        put(document, "draft", stored.draft() == null ? null : parts(stored.draft()));
        put(document, "shipped", stored.shipped());
        put(document, "changed", stored.changed() == null ? null : Date.from(stored.changed()));
        return document.append("editor", stored.editor());
    }

    private static void put(Document document, String key, @Nullable Object value) {
        if (value != null) {
            document.append(key, value);
        }
    }

    private static Document parts(Written written) {
        var parts = new Document();
        written.parts().forEach((field, text) -> parts.append(field.key(), text));
        return parts;
    }

    private static Stored stored(Document document) {
        @Nullable Date changed = document.getDate("changed");
        return new Stored(
                document.getString("_id"),
                written(document, "live"),
                written(document, "draft"),
                document.getLong("revision"),
                document.getString("shipped"),
                document.getString("editor"),
                changed == null ? null : changed.toInstant());
    }

    private static @Nullable Written written(Document document, String key) {
        @Nullable Document kept = document.get(key, Document.class);
        if (kept == null) {
            return null;
        }
        Map<Field, String> parts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            parts.put(field, kept.get(field.key(), ""));
        }
        return new Written(parts);
    }
}
