package fr.escale.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server over one opening of the store's file: it serves until a commit fails, and is of no use afterwards. */
final class Opening implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Opening.class);
    private static final int WORKERS = 4;

    private final StoreFile file;
    private final GroupCommits commits;
    private final Housekeeping housekeeping;
    private final MongoServer server;
    private boolean over;

    private Opening(StoreFile file, Upkeep upkeep, Door door, InetSocketAddress address) {
        this.file = file;
        this.commits = new GroupCommits(file::commit);
        this.server = new MongoServer(new MendedBackend(file, commits, door));
        server.bind(address, 1, WORKERS);
        this.housekeeping = new Housekeeping(file, commits, upkeep.compaction());
    }

    /**
     * Opens the directory's store, or makes one, and serves it.
     *
     * @param address where; port 0 for any that is free
     * @throws fr.escale.setting.WrongSettingException when the directory cannot be used, or its store is in use or
     *     damaged; nothing is overwritten then
     */
    static Opening of(Path directory, Upkeep upkeep, Door door, InetSocketAddress address) {
        StoreFile file = StoreFile.open(directory, upkeep);
        try {
            return new Opening(file, upkeep, door, address);
        } catch (MVStoreException e) {
            file.abandon();
            throw StoreFile.unusable(directory, e);
        } catch (RuntimeException e) {
            file.abandon();
            throw e;
        }
    }

    InetSocketAddress address() {
        return server.getLocalAddress();
    }

    StoreFile file() {
        return file;
    }

    /** Completes when nothing more can be committed, and when it is closed. */
    CompletableFuture<Void> end() {
        return commits.end();
    }

    /** Gives the file and the address free after a failure, without writing anything. */
    synchronized void abandon() {
        over = true;
        file.abandon();
        try {
            housekeeping.close();
            server.shutdownNow();
        } catch (RuntimeException closedAlready) {
            log.debug("The store was closed already: {}", closedAlready.toString());
        }
    }

    /** Commits what was written and frees the directory; once, for a server that is shut down twice waits for ever. */
    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            housekeeping.close();
            server.shutdownNow();
            commits.close();
            file.close();
        }
    }
}
