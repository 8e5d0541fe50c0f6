package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

/** Moves into a second embedded store over its connection string: the same protocol as a MongoDB's. */
class MoveTest {
    @TempDir
    Path from;

    @TempDir
    Path to;

    private EmbeddedStore target;

    @BeforeEach
    void fill() {
        try (var source = EmbeddedStore.open(from)) {
            source.operations().insert(messages(), "messages");
            source.operations().insert(new Document("_id", "r1").append("code", "x"), "referrers");
            source.operations()
                    .indexOps("referrers")
                    .createIndex(new Index("code", Sort.Direction.ASC).unique().named("code"));
        }
        target = EmbeddedStore.open(to);
    }

    @AfterEach
    void close() {
        target.close();
    }

    private static List<Document> messages() {
        return IntStream.range(0, 1_234)
                .mapToObj(n -> new Document("_id", "m" + n).append("n", n))
                .toList();
    }

    private Move.Report move() {
        return Move.run(from, target.connectionString().getConnectionString());
    }

    @Test
    void everything_is_there_afterwards_and_the_source_is_as_it_was() {
        assertThat(move().documents()).isEqualTo(Map.of("messages", 1_234L, "referrers", 1L));

        assertThat(target.operations().findAll(Document.class, "messages"))
                .containsExactlyInAnyOrderElementsOf(messages());
        try (var source = EmbeddedStore.open(from)) {
            assertThat(source.operations().findAll(Document.class, "messages"))
                    .containsExactlyInAnyOrderElementsOf(messages());
        }
    }

    @Test
    void unique_indexes_come_along() {
        move();

        assertThatThrownBy(() -> target.operations().insert(new Document("_id", "r2").append("code", "x"), "referrers"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void run_again_after_it_was_cut_off_it_completes_and_doubles_nothing() {
        target.operations().insert(messages().subList(0, 700), "messages");

        assertThat(move().total()).isEqualTo(1_235);
        assertThat(move().total()).isEqualTo(1_235);
    }

    @Test
    void a_target_with_another_version_of_a_document_is_refused_and_left_alone() {
        target.operations().insert(new Document("_id", "m7").append("n", "another"), "messages");

        assertThatThrownBy(this::move).hasMessageContaining("\"messages\" holds something else");
        assertThat(target.operations().estimatedCount("messages")).isEqualTo(1);
    }

    @Test
    void a_target_with_a_collection_of_its_own_is_refused() {
        target.operations().insert(new Document("_id", "theirs"), "theirs");

        assertThatThrownBy(this::move).hasMessageContaining("\"theirs\" holds something else");
    }

    @Test
    void without_a_store_there_is_nothing_to_move_and_none_is_made() {
        assertThatThrownBy(() -> Move.run(from.resolve("none"), "mongodb://127.0.0.1:1"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_DATA_DIR: expected a store to move");
        assertThat(from.resolve("none")).doesNotExist();
    }
}
