package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
    @Test
    void what_was_written_is_there_after_closing_and_opening_again(@TempDir Path directory) {
        try (var store = EmbeddedStore.open(directory)) {
            store.operations().insert(new Document("_id", "m1").append("text", "bonjour"), "messages");
        }
        try (var store = EmbeddedStore.open(directory)) {
            assertThat(store.operations().findById("m1", Document.class, "messages"))
                    .containsEntry("text", "bonjour");
        }
    }
}
