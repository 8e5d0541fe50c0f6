package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupCommitsTest {
    /** A commit that begins when it is let, and ends when it is let. */
    private static final class HeldCommit implements Runnable {
        final AtomicInteger begun = new AtomicInteger();
        final Semaphore mayEnd = new Semaphore(0);

        @Override
        public void run() {
            begun.incrementAndGet();
            mayEnd.acquireUninterruptibly();
        }
    }

    @Test
    void who_asks_during_a_commit_waits_for_the_next_one() {
        HeldCommit commit = new HeldCommit();
        try (var commits = new GroupCommits(commit)) {
            CompletableFuture<Void> early = commits.next();
            await().until(() -> commit.begun.get() == 1);
            CompletableFuture<Void> late = commits.next();

            commit.mayEnd.release();
            early.join();
            await().until(() -> commit.begun.get() == 2);
            assertThat(late).as("the first commit began before it asked").isNotDone();

            commit.mayEnd.release();
            late.join();
        }
    }

    @Test
    void all_who_ask_meanwhile_share_one_commit() {
        HeldCommit commit = new HeldCommit();
        try (var commits = new GroupCommits(commit)) {
            commits.next();
            await().until(() -> commit.begun.get() == 1);
            List<CompletableFuture<Void>> hundred =
                    Stream.generate(commits::next).limit(100).toList();

            commit.mayEnd.release(2);

            hundred.forEach(CompletableFuture::join);
            assertThat(commit.begun).hasValue(2);
        }
    }

    @Test
    void after_a_failed_commit_everybody_fails_and_nobody_hangs() {
        var commits = new GroupCommits(() -> {
            throw new IllegalStateException("disk full");
        });

        assertThatThrownBy(() -> commits.next().join()).hasMessageContaining("disk full");
        assertThatThrownBy(() -> commits.next().join()).hasMessageContaining("disk full");
    }

    @Test
    void closing_commits_for_those_who_asked_and_fails_those_who_come_later() {
        AtomicInteger done = new AtomicInteger();
        var commits = new GroupCommits(done::incrementAndGet);
        CompletableFuture<Void> asked = commits.next();

        commits.close();

        assertThat(asked).isCompleted();
        assertThat(done).hasValue(1);
        assertThatThrownBy(() -> commits.next().join()).hasMessageContaining("closed");
    }
}
