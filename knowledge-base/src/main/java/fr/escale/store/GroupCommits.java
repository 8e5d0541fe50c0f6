package fr.escale.store;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread commits for everybody: who asks is released by the first commit that begins after the asking, together
 * with all others who asked meanwhile. After a failed commit nobody is released any more, everybody fails.
 */
final class GroupCommits implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GroupCommits.class);

    private final Runnable commit;
    private final Thread committer;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private CompletableFuture<Void> next = new CompletableFuture<>();
    private boolean asked;
    private boolean closing;
    private @Nullable Throwable dead;

    GroupCommits(Runnable commit) {
        this.commit = commit;
        this.committer = Thread.ofPlatform().name("store-commits").daemon().start(this::run);
    }

    /** Completes when a commit that began after this call is done; fails when there will be none. */
    synchronized CompletableFuture<Void> next() {
        if (dead != null) {
            return CompletableFuture.failedFuture(dead);
        }
        asked = true;
        notifyAll();
        return next;
    }

    /** Fails everybody who waits and everybody who will ask. */
    synchronized void die(Throwable cause) {
        if (dead == null) {
            dead = cause;
            next.completeExceptionally(cause);
            end.completeAsync(() -> null);
            notifyAll();
        }
    }

    /** Completes when there will be no commit any more. */
    CompletableFuture<Void> end() {
        return end;
    }

    private void run() {
        for (var group = awaitGroup(); group != null; group = awaitGroup()) {
            try {
                commit.run();
                group.complete(null);
            } catch (Throwable failure) {
                log.error("The store cannot commit any more: {}", failure.toString());
                die(failure);
                group.completeExceptionally(failure);
            }
        }
        die(new IllegalStateException("the store is closed"));
    }

    /** The futures' group to commit for, or null when there will be none. */
    private synchronized @Nullable CompletableFuture<Void> awaitGroup() {
        while (!asked && !closing && dead == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                dead = e;
            }
        }
        if (!asked || dead != null) {
            return null;
        }
        var group = next;
        next = new CompletableFuture<>();
        asked = false;
        return group;
    }

    /** Commits for those who asked already, then ends. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
