package fr.escale.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds by a unique index also when the query asks for more than the index holds, and that never
 * hands out the documents it keeps: what is stored is not changed any more, so reading needs no lock.
 */
final class MendedCollection extends H2Collection {
    MendedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        for (Index<Object> index : getIndexes()) {
            Document key = keyOf(index, query);
            if (key != null && index.canHandle(key)) {
                return matchDocuments(query, index.getPositions(key), order, skip, limit, batch, fields);
            }
        }
        return super.queryDocuments(query, order, skip, limit, batch, fields);
    }

    /** The part of the query that this index can look up, or null when the query leaves a key of it open. */
    private static @Nullable Document keyOf(Index<?> index, @Nullable Document query) {
        Document key = new Document();
        for (var part : index.getKeys()) {
            if (query == null || !query.containsKey(part.getKey())) {
                return null;
            }
            key.append(part.getKey(), query.get(part.getKey()));
        }
        return key;
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batch) {
        return super.createQueryResult(found.stream().map(Document::cloneDeeply).toList(), batch);
    }
}
