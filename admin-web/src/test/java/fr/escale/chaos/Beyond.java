package fr.escale.chaos;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A store beside the program, with a {@link Strait} in between: the MongoDB of {@code ESCALE_TEST_MONGODB_URI} where
 * that names one (on this machine, a single node that is written in the address; the database is named by us and not
 * dropped), else the embedded server in the driver's process, which speaks the same protocol.
 */
final class Beyond implements AutoCloseable {
    final Strait strait;
    private final @Nullable EmbeddedStore ours;
    private final ConnectionString known;

    Beyond(Path directory) {
        String given = System.getenv("ESCALE_TEST_MONGODB_URI");
        if (given == null) {
            var store = EmbeddedStore.open(directory);
            this.ours = store;
            this.known = store.connectionString();
        } else {
            this.ours = null;
            this.known = new ConnectionString(given);
        }
        this.strait = new Strait(address().getPort());
    }

    private ServerAddress address() {
        return new ServerAddress(known.getHosts().getFirst());
    }

    /** The settings that send the program through the strait. */
    String[] settings() {
        var address = known.getConnectionString()
                .replaceFirst(Pattern.quote(known.getHosts().getFirst()), "127.0.0.1:" + strait.port());
        return new String[] {
            "escale.mongodb.uri=" + address, "escale.secret-key=a-key-for-nothing-but-this-storm-0123456789"
        };
    }

    @Override
    public void close() {
        strait.close();
        if (ours != null) {
            ours.close();
        }
    }
}
