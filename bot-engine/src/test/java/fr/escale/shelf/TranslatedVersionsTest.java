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

/** A version is its French text and its translations: who stands in it stays on those words, in every language. */
class TranslatedVersionsTest {
    private static final Flow FIRST = translated("{title: The bike, steps: {fin: {end: See you}}}");
    private static final Flow LATER = translated("{title: The bicycle, steps: {fin: {end: Goodbye}}}");

    @Test
    void anUpgradeThatOnlyTranslatesAnewKeepsTheWordsOfBefore(@TempDir Path directory) {
        try (EmbeddedStore store = Desk.store(directory)) {
            new Desk(store, Flows.of(List.of(FIRST)), Map.of());
            Desk upgraded = new Desk(store, Flows.of(List.of(LATER)), Map.of());
            assertThat(title(upgraded, LATER)).isEqualTo("The bicycle");
            assertThat(title(upgraded, FIRST)).isEqualTo("The bike");
            assertThat(upgraded.shelf.live(Velo.ID)).contains(LATER);
        }
    }

    @Test
    void whatEditorsHaveRewrittenIsSaidInFrench(@TempDir Path directory) {
        try (EmbeddedStore store = Desk.store(directory)) {
            Desk desk = new Desk(store, Flows.of(List.of(FIRST)), Map.of());
            desk.save(Velo.SECOND);
            assertThat(desk.publish(Map.of()).isEmpty()).isTrue();
            assertThat(desk.shelf.live(Velo.ID).orElseThrow().in(Language.EN).title())
                    .isEqualTo("Le vélo");
        }
    }

    private static String title(Desk desk, Flow version) {
        return desk.shelf
                .version(Velo.ID, version.hash())
                .orElseThrow()
                .in(Language.EN)
                .title();
    }

    private static Flow translated(String english) {
        return FlowReader.read("velo.yml", Velo.FIRST, Map.of(Language.EN, english))
                .flow()
                .orElseThrow();
    }
}
