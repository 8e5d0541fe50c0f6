package fr.escale.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/** A database whose collections are {@link MendedCollection}s, in the same maps as the library's own. */
final class MendedDatabase extends H2Database {
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
        String fullName = getDatabaseName() + "." + name;
        return new MendedCollection(
                this,
                name,
                options,
                store.openMap("databases." + fullName),
                store.openMap("meta." + fullName),
                cursors);
    }
}
