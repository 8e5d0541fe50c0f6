package fr.escale.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Pairs a second (insert a message, then change its conversation by id and version) with no commit, a commit for each
 * write, group commits, and group commits that wait for the disk, one after the other.
 *
 * <pre>
 * ./mvnw -q -pl knowledge-base test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp knowledge-base/target/test-classes:knowledge-base/target/classes:$(cat knowledge-base/target/classpath) \
 *   fr.escale.store.CommitBenchmark [threads=16] [conversations=2000] [seconds=8]
 * </pre>
 */
final class CommitBenchmark {
    private static final String SESSION = "x".repeat(1_500);

    private enum Commits {
        NONE,
        EACH,
        GROUP,
        GROUP_SYNC
    }

    private CommitBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int threads = argument(arguments, 0, 16);
        int conversations = argument(arguments, 1, 2_000);
        int seconds = argument(arguments, 2, 8);
        for (Commits commits : Commits.values()) {
            System.out.println(run(commits, threads, conversations, seconds));
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static String run(Commits mode, int threads, int conversations, int seconds) throws Exception {
        Path directory = Files.createTempDirectory("escale-benchmark");
        StoreFile file = StoreFile.open(directory, Upkeep.usual(mode == Commits.GROUP_SYNC));
        boolean grouped = mode == Commits.GROUP || mode == Commits.GROUP_SYNC;
        AtomicInteger commits = new AtomicInteger();
        Runnable commit = () -> {
            commits.incrementAndGet();
            file.commit();
        };
        GroupCommits group = new GroupCommits(grouped ? commit : () -> {});
        Door door = Door.withNewSecret();
        MongoServer server = new MongoServer(new MendedBackend(file, group, door));
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, 4);
        var housekeeping = new Housekeeping(file, group, Upkeep.usual(false).compaction());
        try (var client = MongoClients.create(door.connectionString(server.getLocalAddress()))) {
            MongoDatabase database = client.getDatabase(EmbeddedStore.DATABASE);
            fill(database, conversations);
            Runnable afterWrite = mode == Commits.EACH ? commit : () -> {};
            List<Long> nanos = write(database, afterWrite, threads, conversations, seconds);
            return line(mode, nanos, commits.get(), seconds, file(directory));
        } finally {
            housekeeping.close();
            server.shutdownNow();
            group.close();
            delete(directory);
        }
    }

    private static void fill(MongoDatabase database, int conversations) {
        database.getCollection("conversations")
                .insertMany(IntStream.range(0, conversations)
                        .mapToObj(n -> new Document("_id", "c" + n)
                                .append("version", 0)
                                .append("session", SESSION)
                                .append("out", List.of()))
                        .toList());
    }

    /** The times of the pairs in the second half: the first half warms up. */
    private static List<Long> write(
            MongoDatabase database, Runnable afterWrite, int threads, int conversations, int seconds) throws Exception {
        long start = System.nanoTime();
        long half = start + TimeUnit.SECONDS.toNanos(seconds) / 2;
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int own = thread;
                work.add(() -> {
                    List<Long> nanos = new ArrayList<>();
                    int share = conversations / threads;
                    for (int n = 0; System.nanoTime() < end; n++) {
                        long before = System.nanoTime();
                        pair(database, afterWrite, own + threads * (n % share), n / share, own + "-" + n);
                        if (before > half) {
                            nanos.add(System.nanoTime() - before);
                        }
                    }
                    return nanos;
                });
            }
            List<Long> all = new ArrayList<>();
            for (var done : writers.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all.stream().sorted().toList();
        }
    }

    private static void pair(MongoDatabase database, Runnable afterWrite, int conversation, int version, String id) {
        database.getCollection("messages").insertOne(new Document("_id", id).append("text", SESSION.substring(1_250)));
        afterWrite.run();
        Document change = new Document("$set", new Document("session", SESSION + id))
                .append("$inc", new Document("version", 1))
                .append("$push", new Document("out", new Document("$each", List.of(id)).append("$slice", -5)));
        var changed = database.getCollection("conversations")
                .updateOne(new Document("_id", "c" + conversation).append("version", version), change);
        afterWrite.run();
        if (changed.getModifiedCount() != 1) {
            throw new IllegalStateException("lost an update of c" + conversation);
        }
    }

    private static String line(Commits mode, List<Long> nanos, int commits, int seconds, long bytes) {
        return String.format(
                Locale.ROOT,
                "%-10s %6.0f pairs/s  p50 %6.1f ms  p99 %6.1f ms  max %6.1f ms  %6d commits/s  file %4d MB",
                mode,
                nanos.size() / (seconds / 2.0),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6,
                commits / seconds,
                bytes >> 20);
    }

    private static long file(Path directory) throws IOException {
        return Files.size(directory.resolve(StoreFile.NAME));
    }

    private static void delete(Path directory) throws IOException {
        Files.delete(directory.resolve(StoreFile.NAME));
        Files.delete(directory);
    }
}
