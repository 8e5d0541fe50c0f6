package fr.escale.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ready replies in the store, which several instances read. */
class ReadyRepliesTest {
    private final AtomicLong nanos = new AtomicLong();
    private EmbeddedStore store;
    private ReadyReplies ready;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        ready = new StoredReadyReplies(store.operations(), nanos::get);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyAreKeptChangedAndThrownAwayInTheOrderOfTheirTitles() {
        ready.save(new ReadyReply("b", "Écoute", "Je te lis."));
        ready.save(new ReadyReply("a", "Zone", "Tu es où ?"));
        ready.save(new ReadyReply("c", "Début", "Salut {prenom}"));
        assertThat(ready.all()).extracting(ReadyReply::id).containsExactly("c", "b", "a");

        ready.save(new ReadyReply("a", "Accueil", "Bienvenue"));
        assertThat(ready.find("a")).map(ReadyReply::text).contains("Bienvenue");
        ready.remove("b");
        ready.remove("nobody");
        assertThat(ready.all()).extracting(ReadyReply::id).containsExactly("a", "c");
    }

    @Test
    void anotherInstanceSeesAChangeAfterASecond() {
        var other = new StoredReadyReplies(store.operations(), nanos::get);
        assertThat(other.all()).isEmpty();
        ready.save(new ReadyReply("a", "Accueil", "Bienvenue"));
        nanos.addAndGet(1_000_000_001L);
        assertThat(other.all()).hasSize(1);
    }

    @Test
    void aHundredAreEnoughAndOneOfThemCanStillBeChanged() {
        IntStream.range(0, ReadyReplies.MOST).forEach(i -> ready.save(new ReadyReply("r" + i, "titre " + i, "texte")));
        assertThat(ready.save(new ReadyReply("one-more", "x", "y"))).isFalse();
        assertThat(ready.save(new ReadyReply("r7", "changé", "y"))).isTrue();
        assertThat(ready.all()).hasSize(ReadyReplies.MOST);
    }
}
