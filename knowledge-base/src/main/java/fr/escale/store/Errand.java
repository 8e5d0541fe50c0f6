package fr.escale.store;

import com.mongodb.client.MongoClient;
import fr.escale.setting.WrongSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The store without the program, for a single errand of a tool. */
public final class Errand {
    private Errand() {}

    /**
     * @param directory of the embedded store, which no program may be using meanwhile
     * @param uri of a MongoDB to use instead; empty for the embedded store
     * @throws WrongSettingException when there is no store there, it is in use, or the address is none
     */
    public static <T> T run(Path directory, String uri, Function<MongoOperations, T> errand) {
        return uri.isBlank() ? embedded(directory, errand) : cluster(Cluster.at(uri), errand);
    }

    private static <T> T embedded(Path directory, Function<MongoOperations, T> errand) {
        if (!Files.exists(directory.resolve(StoreFile.NAME))) {
            throw new WrongSettingException("ESCALE_DATA_DIR", "expected a store, found none in " + directory);
        }
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            return errand.apply(store.operations());
        }
    }

    private static <T> T cluster(Cluster cluster, Function<MongoOperations, T> errand) {
        try (MongoClient client = Move.client(cluster)) {
            return errand.apply(new MongoTemplate(client, cluster.database()));
        }
    }
}
