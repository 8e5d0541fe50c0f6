package fr.escale.store;

import com.mongodb.ConnectionString;
import fr.escale.setting.WrongSettingException;

/** A MongoDB beside this process: a replica set or a sharded cluster. */
record Cluster(ConnectionString connectionString) implements StoreShape {

    /** @throws WrongSettingException when this is no address of a MongoDB */
    static Cluster at(String uri) {
        try {
            return new Cluster(new ConnectionString(uri));
        } catch (IllegalArgumentException e) {
            // the driver's message may repeat the password
            throw new WrongSettingException(
                    "ESCALE_MONGODB_URI", "expected mongodb://… or mongodb+srv://…, found something else");
        }
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "Cluster" + connectionString.getHosts();
    }
}
