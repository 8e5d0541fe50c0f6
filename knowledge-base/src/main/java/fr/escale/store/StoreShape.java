package fr.escale.store;

import com.mongodb.ConnectionString;

/** Where the one database is: in this process, or on a MongoDB beside it. */
sealed interface StoreShape extends AutoCloseable permits EmbeddedStore, Cluster {
    /** Names the database; holds a password, so it is never logged. */
    ConnectionString connectionString();

    @Override
    void close();
}
