package fr.escale.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;

/** Where the one database is: in this process, or on a MongoDB beside it. */
sealed interface StoreShape extends AutoCloseable permits EmbeddedStore, Cluster {
    /** Names the database; holds a password, so it is never logged. */
    ConnectionString connectionString();

    /** Sets what every client of this store needs, beside the connection string. */
    void tune(MongoClientSettings.Builder settings);

    @Override
    void close();
}
