package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.escale.setting.WrongSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class EmbeddedStoreTest {
    @TempDir
    Path directory;

    @Test
    void what_was_written_is_there_after_closing_and_opening_again() {
        try (var store = EmbeddedStore.open(directory)) {
            store.operations().insert(new Document("_id", "m1").append("text", "bonjour"), "messages");
        }
        try (var store = EmbeddedStore.open(directory)) {
            assertThat(store.operations().findById("m1", Document.class, "messages"))
                    .containsEntry("text", "bonjour");
        }
    }

    @Test
    void a_store_that_syncs_keeps_what_was_written_too() {
        try (var store = EmbeddedStore.open(directory, Upkeep.usual(true))) {
            store.operations().insert(new Document("_id", "m1"), "messages");
        }
        try (var store = EmbeddedStore.open(directory, Upkeep.usual(true))) {
            assertThat(store.operations().findById("m1", Document.class, "messages"))
                    .isNotNull();
        }
    }

    @Test
    void after_a_commit_that_failed_it_works_again_by_itself_with_all_that_was_acknowledged() {
        try (var store = EmbeddedStore.open(directory)) {
            store.operations().insert(new Document("_id", "m1"), "messages");

            store.opening().file().abandon();

            assertThatThrownBy(() -> store.operations().insert(new Document("_id", "m2"), "messages"))
                    .isInstanceOf(DataAccessException.class);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .until(() -> store.operations().findById("m1", Document.class, "messages") != null);
            store.operations().insert(new Document("_id", "m3"), "messages");
        }
        try (var store = EmbeddedStore.open(directory)) {
            assertThat(store.operations().findAll(Document.class, "messages"))
                    .extracting(message -> message.get("_id"))
                    .containsExactlyInAnyOrder("m1", "m3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "escale:guess@"})
    void another_process_without_the_secret_gets_nothing(String user) {
        try (var store = EmbeddedStore.open(directory);
                MongoClient stranger = stranger(store, user)) {
            store.operations().insert(new Document("_id", "m1"), "messages");
            var messages = stranger.getDatabase("escale").getCollection("messages");

            assertThatThrownBy(() -> messages.find().first()).isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> messages.insertOne(new Document("_id", "m2")))
                    .isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> stranger.listDatabaseNames().first()).isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> stranger.getDatabase("escale").drop()).isInstanceOf(MongoException.class);
            assertThat(store.operations().estimatedCount("messages")).isEqualTo(1);
        }
    }

    private static MongoClient stranger(EmbeddedStore store, String user) {
        String host = store.connectionString().getHosts().getFirst();
        String how = user.isEmpty() ? "" : "?authMechanism=PLAIN&authSource=$external";
        return MongoClients.create("mongodb://" + user + host + "/" + how);
    }

    @Test
    void it_answers_hello_as_boots_health_check_asks_it() {
        try (var store = EmbeddedStore.open(directory)) {
            assertThat(store.client().getDatabase("admin").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true)
                    .containsKey("maxWireVersion");
        }
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused_in_one_line() {
        try (var first = EmbeddedStore.open(directory)) {
            assertThatThrownBy(() -> EmbeddedStore.open(directory))
                    .isInstanceOf(WrongSettingException.class)
                    .hasMessageMatching("ESCALE_DATA_DIR: .*in use by another Escale");
            first.operations().insert(new Document("_id", "still works"), "messages");
        }
    }

    @Test
    void a_damaged_file_is_refused_in_one_line_and_left_as_it_is() throws Exception {
        Path file = directory.resolve(StoreFile.NAME);
        byte[] damaged =
                "not a store at all, but longer than a header ".repeat(400).getBytes("UTF-8");
        Files.write(file, damaged);

        assertThatThrownBy(() -> EmbeddedStore.open(directory))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageMatching("ESCALE_DATA_DIR: .*damaged.*");
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void a_directory_that_is_none_is_refused_in_one_line() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedStore.open(file))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_DATA_DIR: expected a directory");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file system knows no such permissions")
    void only_the_owner_may_read_it() throws Exception {
        Path own = directory.resolve("data");
        EmbeddedStore.open(own).close();
        SecretText.keptIn(own);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        for (String name : new String[] {StoreFile.NAME, SecretText.FILE}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }
}
