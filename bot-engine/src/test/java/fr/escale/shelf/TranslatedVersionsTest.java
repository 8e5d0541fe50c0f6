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

    private static final Flow ALL = translated("""
            title: The bike
            steps:
              où:
                say: Where to on a bike?
                buttons: {Au travail: To work, Me balader: For fun}
              travail: {ask: "Is it far?"}
              fin: {end: See you}
            """);

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
    void stepsThatSayTheSameKeepTheirTranslationAndRewrittenOnesAreSaidInFrench(@TempDir Path directory) {
        try (EmbeddedStore store = Desk.store(directory)) {
            Desk desk = new Desk(store, Flows.of(List.of(ALL)), Map.of());
            desk.save(Velo.FIRST.replace("C'est loin ?", "À combien de kilomètres ?"));
            assertThat(desk.publish(Map.of()).isEmpty()).isTrue();
            Flow live = english(desk);
            assertThat(live.title()).isEqualTo("The bike");
            assertThat(said(live, "où")).contains("Where to").contains("For fun");
            assertThat(said(live, "travail"))
                    .contains("À combien de kilomètres ?")
                    .doesNotContain("far");
            assertThat(said(live, "fin")).contains("See you");
        }
    }

    @Test
    void aRewrittenFlowWithNewTranslationsAfterAnUpgradeIsKeptForWhoStandsInIt(@TempDir Path directory) {
        try (EmbeddedStore store = Desk.store(directory)) {
            Desk desk = new Desk(store, Flows.of(List.of(FIRST)), Map.of());
            desk.save(Velo.FIRST.replace("C'est loin ?", "À combien de kilomètres ?"));
            desk.publish(Map.of());
            Desk upgraded = new Desk(store, Flows.of(List.of(LATER)), Map.of());
            Flow live = upgraded.shelf.live(Velo.ID).orElseThrow();
            assertThat(live.in(Language.EN).title()).isEqualTo("The bicycle");
            upgraded.save(Velo.SECOND);
            upgraded.publish(Map.of());
            assertThat(upgraded.shelf.version(Velo.ID, live.hash())).isPresent();
        }
    }

    private static Flow english(Desk desk) {
        return desk.shelf.live(Velo.ID).orElseThrow().in(Language.EN);
    }

    private static String said(Flow flow, String step) {
        return flow.step(step).orElseThrow().toString();
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
