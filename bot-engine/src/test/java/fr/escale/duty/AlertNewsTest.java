package fr.escale.duty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.duty.Alerts.Cause;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the store: what one does about an alert, the pages of the other are told of. */
class AlertNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final List<String> heard = new ArrayList<>();

    @Test
    void everyChangeIsToldOnceByWhicheverInstanceItWasMade(@TempDir Path directory) {
        try (var store = EmbeddedStore.open(directory)) {
            var there = new StoredAlerts(new AlertStore(store.operations()), new AlertText(Seal.ofRandomKey()));
            var news = new AlertNews(new AlertStore(store.operations()), told -> heard.add(told.conversation()));
            assertThat(heardBy(news)).isEmpty();

            there.raise("c1", Cause.DISTRESS, "Idées suicidaires", "m1", null, NOW);
            there.raise("c2", Cause.WAITING, "Attend depuis 23 min", "m2", null, NOW);
            assertThat(heardBy(news)).containsExactlyInAnyOrder("c1", "c2");
            assertThat(heardBy(news)).isEmpty();

            there.acknowledge("c1", "lea@exemple.fr", NOW);
            assertThat(heardBy(news)).containsExactly("c1");

            there.end("c1", NOW);
            there.erase("c2", NOW);
            assertThat(heardBy(news)).containsExactlyInAnyOrder("c1", "c2");
        }
    }

    private List<String> heardBy(AlertNews news) {
        heard.clear();
        news.look();
        return heard;
    }
}
