package fr.escale.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A MongoDB for one small team inside this process: one file in one directory, reached over the real protocol on a
 * random loopback port by clients that know a secret made at the start.
 *
 * <p>No write is answered, not even a refused one, before a commit that began after it. A write that cannot be
 * committed is never answered: its connection is closed. Then the file is opened again, at its last commit, as often as
 * it takes: a disk that was full for a while costs what was not acknowledged, and nothing else.
 */
public final class EmbeddedStore implements StoreShape {
    /** The one database. */
    public static final String DATABASE = "escale";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Path directory;
    private final Upkeep upkeep;
    private final Door door = Door.withNewSecret();
    private final InetSocketAddress address;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch;
    private volatile Opening opening;
    private final ConnectionString connectionString;
    private final MongoClient client;
    private final MongoOperations operations;

    private EmbeddedStore(Path directory, Upkeep upkeep) {
        this.directory = directory;
        this.upkeep = upkeep;
        this.opening = Opening.of(directory, upkeep, door, new InetSocketAddress("127.0.0.1", 0));
        this.address = opening.address();
        this.connectionString = door.connectionString(address);
        this.client = newClient();
        this.operations = new MongoTemplate(client, DATABASE);
        this.watch = Thread.ofPlatform().name("store-watch").daemon().start(this::watch);
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
        return new EmbeddedStore(directory, upkeep);
    }

    /** A full disk ends an opening of the file; as soon as there is room it is opened again, at its last commit. */
    private void watch() {
        try {
            while (closing.getCount() > 0) {
                opening.end().join();
                if (closing.getCount() > 0) {
                    opening.abandon();
                    reopen();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void reopen() throws InterruptedException {
        while (!closing.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                opening = Opening.of(directory, upkeep, door, address);
                log.warn("The store is open again, at its last commit");
                return;
            } catch (RuntimeException notYet) {
                log.error("The store cannot be opened again: {}", notYet.toString());
            }
        }
    }

    Opening opening() {
        return opening;
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
        closing.countDown();
        opening.close();
        awaitWatch();
        // again, in case it was opened anew meanwhile
        opening.close();
    }

    private void awaitWatch() {
        try {
            watch.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "EmbeddedStore[" + opening.file() + "]";
    }
}
