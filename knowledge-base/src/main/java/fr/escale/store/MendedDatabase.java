package fr.escale.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose collections are {@link MendedCollection}s, kept in our own forms. */
final class MendedDatabase extends H2Database {
    private static final DocumentType DOCUMENTS = new DocumentType();
    private static final KeyType KEYS = new KeyType();

    private final MVStore store;
    private final CursorRegistry cursors;

    MendedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        this.cursors = cursors;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        if (name.startsWith("system.")) {
            return super.openOrCreateCollection(name, options);
        }
        MVMap<Object, Document> documents = store.openMap(
                "databases." + fullName(name), new MVMap.Builder<Object, Document>().valueType(DOCUMENTS));
        return new MendedCollection(this, name, options, documents, store.openMap("meta." + fullName(name)), cursors);
    }

    /** The library opens the index's map by its name: opened here before, it has our form of keys. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<de.bwaldvogel.mongo.backend.IndexKey> keys, boolean sparse) {
        store.openMap(fullName(collection) + "._index_" + index, new MVMap.Builder<KeyValue, Object>().keyType(KEYS));
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    private String fullName(String collection) {
        return getDatabaseName() + "." + collection;
    }

    /** An aggregation that begins with {@code $match}, counting above all, reads what that match finds, not everything. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (!command.equalsIgnoreCase("aggregate")
                || !(query.get(command) instanceof String name)
                || !(resolveCollection(name, false) instanceof MendedCollection collection)
                || !(firstStage(query) instanceof Document first)
                || !(first.get("$match") instanceof Document match)) {
            return super.handleCommand(channel, command, query, databases, oplog);
        }
        var aggregation = Aggregation.fromPipeline(query.get("pipeline"), databases, this, collection, oplog);
        aggregation.validate(query);
        var found = aggregation.runStages(collection.handleQueryAsStream(match));
        Document cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", found);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    private static @Nullable Object firstStage(Document aggregation) {
        return aggregation.get("pipeline") instanceof List<?> stages && !stages.isEmpty() ? stages.getFirst() : null;
    }
}
