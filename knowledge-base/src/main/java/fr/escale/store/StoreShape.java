package fr.escale.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.util.Objects;

/** Where the one database is: in this process, or on a MongoDB beside it. */
sealed interface StoreShape extends AutoCloseable permits EmbeddedStore, Cluster {
    /** Where to connect; holds a password, so it is never logged. */
    ConnectionString connectionString();

    /** The one database that everything is in. */
    default String database() {
        return Objects.requireNonNullElse(connectionString().getDatabase(), EmbeddedStore.DATABASE);
    }

    /** Sets what every client of this store needs, beside the connection string. */
    void tune(MongoClientSettings.Builder settings);

    @Override
    void close();
}
