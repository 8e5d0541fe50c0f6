package fr.escale.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSchoolBreaksTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void whatIsNotedReplacesWhatWasAndIsReadByEveryInstance(@TempDir Path directory) {
        try (var embedded = EmbeddedStore.open(directory)) {
            var store = embedded.operations();
            var breaks = new StoredSchoolBreaks(store, Ticker.systemTicker());
            assertThat(breaks.all()).isEmpty();
            var winter = new SchoolBreak("Vacances d'hiver", LocalDate.of(2027, 2, 20), LocalDate.of(2027, 3, 7));
            var noel = new SchoolBreak("Vacances de Noël", CHRISTMAS.minusDays(6), CHRISTMAS.plusDays(9));
            breaks.save(List.of(winter, noel));
            var other = new StoredSchoolBreaks(store, Ticker.systemTicker());
            assertThat(other.all()).containsExactly(noel, winter);
            assertThat(other.name(CHRISTMAS)).contains("Vacances de Noël");
            assertThat(other.name(CHRISTMAS.plusDays(10))).isEmpty();
            other.save(List.of(winter));
            assertThat(new StoredSchoolBreaks(store, Ticker.systemTicker()).all())
                    .containsExactly(winter);
        }
    }
}
