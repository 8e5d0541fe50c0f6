package fr.escale.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands in an older version goes on in it, in their own language. */
class TranslatedVersionTest {
    private static final String FRENCH = "{title: Le vélo, steps: [{step: fin, end: À bientôt}]}";
    private static final String ENGLISH = "{title: The bike, steps: {fin: {end: See you}}}";

    @Test
    void aVersionIsKeptWithItsTranslations(@TempDir Path directory) {
        Flow old = flow(Map.of(Language.EN, ENGLISH));
        Flow now = flow(Map.of());
        try (EmbeddedStore store = Desk.store(directory)) {
            new Desk(store, Flows.of(List.of(old)), Map.of());
            FlowShelf upgraded = new Desk(store, Flows.of(List.of(now)), Map.of()).shelf;

            assertThat(upgraded.live("velo").orElseThrow().hash()).isEqualTo(now.hash());
            Flow kept = upgraded.version("velo", old.hash()).orElseThrow();
            assertThat(kept.hash()).isEqualTo(old.hash());
            assertThat(kept.in(Language.EN).title()).isEqualTo("The bike");
        }
    }

    private static Flow flow(Map<Language, String> sidecars) {
        return FlowReader.read("velo.yml", FRENCH, sidecars).flow().orElseThrow();
    }
}
