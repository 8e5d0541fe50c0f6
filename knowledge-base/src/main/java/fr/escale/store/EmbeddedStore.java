package fr.escale.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStoreException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A MongoDB for one small team inside this process: one file in one directory, reached over the real protocol on a
 * random loopback port by clients that know a secret made at the start.
 *
 * <p>No write is answered, not even a refused one, before a commit that began after it. A write that cannot be
 * committed is never answered: its connection is closed.
 */
public final class EmbeddedStore implements StoreShape {
    /** The one database. */
    public static final String DATABASE = "escale";

    private static final int WORKERS = 4;

    private final StoreFile file;
    private final GroupCommits commits;
    private final Housekeeping housekeeping;
    private final MongoServer server;
    private final ConnectionString connectionString;
    private final MongoClient client;
    private final MongoOperations operations;

    private EmbeddedStore(StoreFile file, Duration compaction) {
        Door door = Door.withNewSecret();
        this.file = file;
        this.commits = new GroupCommits(file::commit);
        this.server = new MongoServer(new MendedBackend(file, commits, door));
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, WORKERS);
        this.housekeeping = new Housekeeping(file, commits, compaction);
        this.connectionString = door.connectionString(server.getLocalAddress());
        this.client = newClient();
        this.operations = new MongoTemplate(client, DATABASE);
    }

    /**
     * Opens the directory's store, or makes one. Outlives a kill of this process; against a power cut set
     * {@code ESCALE_STORE_SYNC}.
     *
     * @throws fr.escale.setting.WrongSettingException when the directory cannot be used, or its store is in use by
     *     another process or damaged; nothing is overwritten then
     */
    public static EmbeddedStore open(Path directory) {
        return open(directory, Upkeep.usual(false));
    }

    static EmbeddedStore open(Path directory, Upkeep upkeep) {
        StoreFile file = StoreFile.open(directory, upkeep);
        try {
            return new EmbeddedStore(file, upkeep.compaction());
        } catch (MVStoreException e) {
            file.abandon();
            throw StoreFile.unusable(directory, e);
        }
    }

    private MongoClient newClient() {
        var settings = MongoClientSettings.builder().applyConnectionString(connectionString);
        tune(settings);
        return MongoClients.create(settings.build());
    }

    /** A client of this store, closed with it. */
    public MongoClient client() {
        return client;
    }

    /** The one database over {@link #client()}. */
    public MongoOperations operations() {
        return operations;
    }

    @Override
    public ConnectionString connectionString() {
        return connectionString;
    }

    @Override
    public void tune(MongoClientSettings.Builder settings) {
        Clients.tune(settings);
    }

    /** Ends the connections, commits what was written and frees the directory. */
    @Override
    public void close() {
        client.close();
        housekeeping.close();
        server.shutdownNow();
        commits.close();
        file.close();
    }

    @Override
    public String toString() {
        return "EmbeddedStore[" + file + "]";
    }
}
