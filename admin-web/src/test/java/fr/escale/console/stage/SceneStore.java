package fr.escale.console.stage;

import fr.escale.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;

/** An embedded store that lasts as long as the stage. */
class SceneStore implements AutoCloseable {
    private final Path directory;
    private final EmbeddedStore store;

    SceneStore() {
        try {
            directory = Files.createTempDirectory("stage");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        store = EmbeddedStore.open(directory);
    }

    MongoOperations operations() {
        return store.operations();
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (Stream<Path> left = Files.walk(directory)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
