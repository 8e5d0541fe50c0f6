package fr.escale.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.bson.Document;

/**
 * The program that {@link KillTest} kills: writers that insert a message and then change their conversation, and print
 * a line for every pair that was acknowledged, while the file is compacted all the time.
 */
final class Writer {
    static final int WRITERS = 8;
    static final int KEPT = 5;
    private static final Duration COMPACTION = Duration.ofMillis(5);
    private static final Duration RETENTION = Duration.ofMillis(50);

    private Writer() {}

    /** Arguments: the data directory, and the name of this round. */
    public static void main(String[] arguments) throws Exception {
        var store = EmbeddedStore.open(Path.of(arguments[0]), new Upkeep(false, COMPACTION, RETENTION));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String conversation = "c" + writer;
                writers.submit(() -> writeForEver(store, arguments[1], conversation));
            }
        }
    }

    private static void writeForEver(EmbeddedStore store, String round, String conversation) {
        var database = store.client().getDatabase(EmbeddedStore.DATABASE);
        var conversations = database.getCollection("conversations");
        var own = new Document("_id", conversation);
        conversations.updateOne(own, Document.parse("{$setOnInsert: {version: 0, out: []}}"), upsert());
        int version = conversations.find(own).first().getInteger("version");
        for (int n = 0; ; n++) {
            String message = round + "-" + conversation + "-" + n;
            database.getCollection("messages").insertOne(new Document("_id", message).append("text", "x".repeat(300)));
            var changed = conversations.updateOne(
                    new Document("_id", conversation).append("version", version), change(++version, message));
            if (changed.getModifiedCount() != 1) {
                System.out.println("LOST " + conversation + " " + version);
            }
            System.out.println(message + " " + conversation + " " + version);
        }
    }

    private static com.mongodb.client.model.UpdateOptions upsert() {
        return new com.mongodb.client.model.UpdateOptions().upsert(true);
    }

    private static Document change(int version, String message) {
        return new Document("$set", new Document("version", version).append("last", message))
                .append("$push", new Document("out", new Document("$each", List.of(message)).append("$slice", -KEPT)));
    }
}
