package fr.escale.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** The contract on the embedded store. */
class EmbeddedStoreContractTest extends StoreContract {
    @TempDir
    static Path directory;

    static EmbeddedStore embedded;

    @BeforeAll
    static void open() {
        embedded = EmbeddedStore.open(directory);
    }

    @Override
    MongoOperations store() {
        return embedded.operations();
    }

    @AfterEach
    void empty() {
        store().dropCollection("things");
    }

    @AfterAll
    static void close() {
        embedded.close();
    }
}
