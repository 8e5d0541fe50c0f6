package fr.escale.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.escale.setting.WrongSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Copies an embedded store into a MongoDB and leaves it as it was. Run again, also after it was cut off, it copies what
 * is missing and nothing twice. The copy opens with the same secret: the text of {@code secret.key}, or what
 * {@code ESCALE_SECRET_KEY} was.
 */
public final class Move {
    private Move() {}

    /** @param documents how many documents each collection has, on both sides */
    public record Report(Map<String, Long> documents) {
        /** Documents altogether. */
        public long total() {
            return documents.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param directory of the embedded store, which no program may be using meanwhile
     * @param uri of the MongoDB; its database may hold nothing that this store does not hold
     * @throws WrongSettingException when there is no store, it is in use, or the address is none
     * @throws IllegalStateException when the MongoDB holds something else (nothing was copied then), or the counts
     *     differ afterwards
     */
    public static Report run(Path directory, String uri) {
        if (!Files.exists(directory.resolve(StoreFile.NAME))) {
            throw new WrongSettingException("ESCALE_DATA_DIR", "expected a store to move, found none in " + directory);
        }
        Cluster cluster = Cluster.at(uri);
        try (EmbeddedStore source = EmbeddedStore.open(directory);
                MongoClient client = client(cluster)) {
            return copy(source.client().getDatabase(EmbeddedStore.DATABASE), client.getDatabase(cluster.database()));
        }
    }

    static MongoClient client(Cluster cluster) {
        var settings = MongoClientSettings.builder().applyConnectionString(cluster.connectionString());
        cluster.tune(settings);
        return MongoClients.create(settings.build());
    }

    private static Report copy(MongoDatabase source, MongoDatabase target) {
        Collection<String> names = source.listCollectionNames().into(new TreeSet<>());
        for (String name : target.listCollectionNames()) {
            CollectionCopy.of(source, target, name).refuseStrangers();
        }
        Map<String, Long> documents = new TreeMap<>();
        for (String name : names) {
            documents.put(name, CollectionCopy.of(source, target, name).run());
        }
        return new Report(documents);
    }
}
