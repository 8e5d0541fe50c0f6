package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private static final SecretText SECRET = new SecretText("a secret of more than thirty-two characters");

    @TempDir
    Path directory;

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_same_secret_opens_what_was_sealed_before_the_restart() {
        Keys first = Keys.of(store.operations(), SECRET);
        byte[] sealed = first.seal().seal("où dormir ce soir ?", "messages/m1/text");
        close();
        open();

        Keys again = Keys.of(store.operations(), SECRET);

        assertThat(again.seal().open(sealed, "messages/m1/text")).isEqualTo("où dormir ce soir ?");
        assertThat(again.indexKey().id("telegram", "42"))
                .isEqualTo(first.indexKey().id("telegram", "42"));
    }

    @Test
    void another_secret_stops_the_start_in_one_line_and_changes_nothing() {
        Keys.of(store.operations(), SECRET);
        var before = store.operations().findAll(Document.class, Keys.COLLECTION);

        assertThatThrownBy(() -> Keys.of(store.operations(), new SecretText("x".repeat(32))))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_SECRET_KEY: does not open this store");
        assertThat(store.operations().findAll(Document.class, Keys.COLLECTION)).isEqualTo(before);
    }

    @Test
    void programs_that_start_at_once_end_with_the_same_keys() throws Exception {
        Callable<String> start =
                () -> Keys.of(store.operations(), SECRET).indexKey().id("same");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = threads.invokeAll(Collections.nCopies(16, start)).stream()
                    .map(done -> done.resultNow())
                    .collect(Collectors.toSet());

            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void neither_key_is_in_the_store_as_it_is() {
        Keys keys = Keys.of(store.operations(), SECRET);

        Document kept =
                store.operations().findAll(Document.class, Keys.COLLECTION).getFirst();

        assertThat(kept.keySet()).containsExactlyInAnyOrder("_id", "sealing", "index");
        byte[] index = kept.get("index", org.bson.types.Binary.class).getData();
        byte[] tail = java.util.Arrays.copyOfRange(index, index.length - IndexKey.BYTES, index.length);
        assertThat(IndexKey.of(tail).id("x")).isNotEqualTo(keys.indexKey().id("x"));
        assertThat(keys).hasToString("Keys[seal=Seal[***], indexKey=IndexKey[***]]");
    }

    @Test
    void a_generated_secret_is_the_same_at_the_next_start() {
        assertThat(SecretText.keptIn(directory)).isEqualTo(SecretText.keptIn(directory));
        assertThat(SecretText.keptIn(directory)).hasToString("SecretText[***]");
    }

    @Test
    void a_short_secret_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> new SecretText("too short"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("ESCALE_SECRET_KEY: expected at least 32 characters, found 9");
    }
}
