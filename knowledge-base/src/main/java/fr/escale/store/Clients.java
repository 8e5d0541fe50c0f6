package fr.escale.store;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;

/** How every client of either shape is set: a store that is down is an exception soon, not a hanging turn. */
final class Clients {
    private static final int CONNECTIONS = 64;
    private static final int SELECTION_SECONDS = 5;
    private static final int CONNECT_SECONDS = 5;
    private static final int READ_SECONDS = 30;

    private Clients() {}

    static void tune(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }
}
