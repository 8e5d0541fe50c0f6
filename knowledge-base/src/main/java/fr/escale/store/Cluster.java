package fr.escale.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import fr.escale.setting.WrongSettingException;

/**
 * A MongoDB beside this process: a replica set or a sharded cluster.
 *
 * @param connectionString names the database, {@value EmbeddedStore#DATABASE} unless the operator named another
 */
record Cluster(ConnectionString connectionString) implements StoreShape {

    /** @throws WrongSettingException when this is no address of a MongoDB */
    static Cluster at(String uri) {
        try {
            return new Cluster(new ConnectionString(uri));
        } catch (IllegalArgumentException e) {
            // not the driver's words: they may repeat the password
            throw new WrongSettingException(
                    "ESCALE_MONGODB_URI", "expected mongodb://… or mongodb+srv://…, found something else");
        }
    }

    /** Acknowledged by a majority and in its journals: what was acknowledged outlives any one machine. */
    @Override
    public void tune(MongoClientSettings.Builder settings) {
        Clients.tune(settings);
        settings.writeConcern(WriteConcern.MAJORITY.withJournal(true)).retryWrites(true);
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "Cluster" + connectionString.getHosts();
    }
}
