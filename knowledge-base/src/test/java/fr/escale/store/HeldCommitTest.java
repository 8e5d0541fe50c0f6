package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server with a commit in the test's hand: it begins by itself and goes on when it is let. */
class HeldCommitTest {
    @TempDir
    Path directory;

    private final Semaphore let = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private StoreFile file;
    private GroupCommits commits;
    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        file = StoreFile.open(directory, Upkeep.usual(false));
        commits = new GroupCommits(this::commit);
        Door door = Door.withNewSecret();
        server = new MongoServer(new MendedBackend(file, commits, door));
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        client = MongoClients.create(door.connectionString(server.getLocalAddress()));
        things = client.getDatabase("escale").getCollection("things");
    }

    private void commit() {
        begun.incrementAndGet();
        let.acquireUninterruptibly();
        file.commit();
    }

    @AfterEach
    void close() {
        let.release(1_000);
        callers.close();
        client.close();
        server.shutdownNow();
        commits.close();
    }

    /** Starts a write, waits until its commit has begun, and gives the answer that is to come. */
    private <T> Future<T> write(Callable<T> write) {
        int before = begun.get();
        Future<T> answer = callers.submit(write);
        await().until(() -> begun.get() > before);
        return answer;
    }

    private void isAnsweredOnlyAfterTheCommit(Future<?> answer) {
        assertThat(things.find().into(new java.util.ArrayList<>()))
                .as("reads go on")
                .isNotNull();
        assertThat(answer.isDone()).as("answered before the commit").isFalse();
        let.release();
        await().until(answer::isDone);
    }

    @Test
    void an_insert_an_update_and_a_removal_are_answered_after_their_commit() {
        isAnsweredOnlyAfterTheCommit(write(() -> things.insertOne(new Document("_id", 1))));
        isAnsweredOnlyAfterTheCommit(write(() -> things.updateOne(Filters.eq(1), Updates.set("a", 1))));
        isAnsweredOnlyAfterTheCommit(write(() -> things.findOneAndUpdate(Filters.eq(1), Updates.set("a", 2))));
        isAnsweredOnlyAfterTheCommit(write(() -> things.deleteOne(Filters.eq(1))));
        isAnsweredOnlyAfterTheCommit(write(() -> things.createIndex(new Document("a", 1))));
    }

    @Test
    void a_duplicate_is_answered_after_the_commit_of_the_one_it_repeats() {
        Future<?> first = write(() -> things.insertOne(new Document("_id", 1)));
        Future<?> again = callers.submit(() -> things.insertOne(new Document("_id", 1)));
        let.release();
        await().until(first::isDone);
        await().until(() -> begun.get() == 2);

        isAnsweredOnlyAfterTheCommit(again);
        assertThat(again.state()).isEqualTo(Future.State.FAILED);
        assertThat(again.exceptionNow()).hasMessageContaining("E11000");
    }

    @Test
    void an_update_that_matches_nothing_is_answered_after_a_commit_too() {
        isAnsweredOnlyAfterTheCommit(write(() -> things.updateOne(Filters.eq("none"), Updates.set("a", 1))));
    }

    @Test
    void writers_share_commits() throws Exception {
        int writes = 200;
        let.release(writes);
        callers.invokeAll(IntStream.range(0, writes)
                .mapToObj(n -> (Callable<?>) () -> things.insertOne(new Document("_id", n)))
                .toList());

        assertThat(things.countDocuments()).isEqualTo(writes);
        assertThat(begun.get()).isLessThan(writes);
    }

    @Test
    void when_the_store_cannot_commit_writers_get_an_exception_and_do_not_hang() {
        Future<?> waiting = write(() -> things.insertOne(new Document("_id", 1)));

        file.abandon();
        let.release();

        await().until(waiting::isDone);
        assertThat(waiting.exceptionNow()).isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 2))).isInstanceOf(MongoException.class);
    }
}
