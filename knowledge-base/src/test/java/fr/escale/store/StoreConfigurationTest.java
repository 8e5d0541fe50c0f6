package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import fr.escale.setting.WrongSettingException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store as Spring Boot wires it, by the settings a deployment has. */
class StoreConfigurationTest {
    private static final String SECRET = "a secret of more than thirty-two characters";

    @TempDir
    Path directory;

    private ApplicationContextRunner program(String... settings) {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .withUserConfiguration(StoreConfiguration.class)
                .withPropertyValues("escale.data-dir=" + directory)
                .withPropertyValues(settings);
    }

    @Test
    void without_settings_the_store_is_in_the_data_directory_and_keeps_what_is_sealed() {
        byte[][] sealed = new byte[1][];
        program().run(context -> {
            context.getBean(MongoOperations.class).insert(new Document("_id", "m1"), "messages");
            sealed[0] = context.getBean(Seal.class).seal("bonjour", "m1");
        });
        program().run(context -> {
            assertThat(context.getBean(MongoOperations.class).findById("m1", Document.class, "messages"))
                    .isNotNull();
            assertThat(context.getBean(Seal.class).open(sealed[0], "m1")).isEqualTo("bonjour");
            assertThat(context).hasSingleBean(IndexKey.class);
            assertThat(context.getBean(Sharing.class).alone()).isTrue();
        });
        assertThat(directory).isDirectoryContaining(file -> file.endsWith(StoreFile.NAME));
    }

    @Test
    void with_another_secret_the_program_does_not_start() {
        program("escale.secret-key=" + SECRET)
                .run(context -> assertThat(context).hasNotFailed());
        program("escale.secret-key=" + SECRET + "!")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageStartingWith("ESCALE_SECRET_KEY: does not open this store"));
    }

    @Test
    void beside_a_mongodb_the_secret_must_be_set() {
        program("escale.mongodb.uri=mongodb://127.0.0.1:1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageStartingWith("ESCALE_SECRET_KEY: expected at least 32 characters"));
    }

    @Test
    void with_an_address_that_database_is_used_and_no_file_is_made(@TempDir Path elsewhere) {
        try (var other = EmbeddedStore.open(elsewhere)) {
            String uri = other.connectionString().getConnectionString();
            program("escale.mongodb.uri=" + uri, "escale.secret-key=" + SECRET).run(context -> {
                context.getBean(MongoOperations.class).insert(new Document("_id", "m1"), "messages");
                assertThat(other.operations().estimatedCount("messages")).isEqualTo(1);
                assertThat(context.getBean(Sharing.class).alone()).isFalse();
                assertThat(context.getBean(MongoClient.class).getWriteConcern())
                        .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            });
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_address_that_is_none_is_refused_without_repeating_its_password() {
        program("escale.mongodb.uri=mongo://escale:hunter2@host", "escale.secret-key=" + SECRET)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageStartingWith("ESCALE_MONGODB_URI: expected mongodb://")
                        .hasMessageNotContaining("hunter2"));
    }
}
