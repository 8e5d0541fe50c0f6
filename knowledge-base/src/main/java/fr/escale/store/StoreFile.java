package fr.escale.store;

import fr.escale.setting.WrongSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of the embedded store. Writes share a lock that a commit takes alone, so that no commit falls between a
 * document and its index entries; nothing but {@link #commit()} and {@link #compact()} commits.
 */
final class StoreFile implements AutoCloseable {
    static final String NAME = "escale.store";

    private static final int FILL_PERCENT = 60;

    /** Rewritten at once: small, because writers wait meanwhile. */
    private static final int COMPACTION_BYTES = 4 << 20;

    private final MVStore store;
    private final boolean sync;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    StoreFile(MVStore store, boolean sync) {
        this.store = store;
        this.sync = sync;
    }

    /**
     * Opens the directory's store, or makes one.
     *
     * @throws WrongSettingException when the directory cannot be used, or its store is in use or damaged; nothing is
     *     overwritten then
     */
    static StoreFile open(Path directory, Upkeep upkeep) {
        Path path = directory.resolve(NAME);
        try {
            OwnerOnly.directory(directory);
            OwnerOnly.file(path);
            if (!Files.isRegularFile(path) || !Files.isReadable(path) || !Files.isWritable(path)) {
                throw wrong("expected to read and write " + path + ", found no right to");
            }
            return new StoreFile(mvStore(path, upkeep), upkeep.sync());
        } catch (IOException e) {
            throw wrong("expected a directory to write to, found " + directory.toAbsolutePath() + " ("
                    + e.getClass().getSimpleName() + ")");
        } catch (MVStoreException e) {
            throw unusable(path, e);
        }
    }

    private static MVStore mvStore(Path path, Upkeep upkeep) {
        // without the buffer size a writer would itself commit in the middle of a write once 19 MB are unsaved
        MVStore store = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime((int) upkeep.retention().toMillis());
        return store;
    }

    static WrongSettingException unusable(Path path, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? wrong("expected a directory of its own, found " + path + " in use by another Escale")
                : wrong("expected a whole store, found " + path
                        + " damaged or not ours; nothing was changed, put a backup in its place");
    }

    private static WrongSettingException wrong(String line) {
        return new WrongSettingException("ESCALE_DATA_DIR", line);
    }

    MVStore store() {
        return store;
    }

    /** Does one write, beside other writes and never across a commit. */
    <T> T write(Supplier<T> work) {
        return holding(gate.readLock(), work);
    }

    /** Puts every write that is done into the file, and on the disk when asked for. */
    void commit() {
        holding(gate.writeLock(), store::commit);
        if (store.isClosed()) {
            throw new IllegalStateException("the store file is closed");
        }
        syncIfAsked();
    }

    /** Rewrites the emptiest part of the file, so that it does not grow with every change. */
    void compact() {
        holding(gate.writeLock(), () -> store.compact(FILL_PERCENT, COMPACTION_BYTES));
        syncIfAsked();
    }

    private void syncIfAsked() {
        if (sync) {
            store.sync();
        }
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Closes without writing anything. */
    void abandon() {
        store.closeImmediately();
    }

    /** Commits and closes. */
    @Override
    public void close() {
        holding(gate.writeLock(), () -> {
            store.close();
            return true;
        });
    }

    @Override
    public String toString() {
        return store.getFileStore().getFileName();
    }
}
