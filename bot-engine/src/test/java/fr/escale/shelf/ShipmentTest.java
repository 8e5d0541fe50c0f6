package fr.escale.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Session.Place;
import fr.escale.shelf.Sheet.State;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is upgraded: a new one starts on the same store. */
class ShipmentTest {
    private static final String OTHER_TALK = Velo.TALK.replace("2026-11-23", "2026-11-24");

    @TempDir
    Path directory;

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = Desk.store(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFlowThatNobodyChangedIsTakenOverAndItsOldVersionStays() {
        started(Velo.FIRST);
        Desk upgraded = started(Velo.SECOND);
        assertThat(upgraded.liveText()).isEqualTo(Velo.SECOND);
        assertThat(upgraded.sheet().state()).isEqualTo(State.SHIPPED);
        assertThat(upgraded.sheet().draft()).isNull();
        assertThat(upgraded.shelf.version(Velo.ID, Velo.hash(Velo.FIRST))).isPresent();
    }

    @Test
    void whatEditorsChangedStaysAndTheShippedChangeArrivesAsADraft() {
        published(started(Velo.FIRST), Velo.SECOND);
        Desk upgraded = started(Velo.THIRD);
        assertThat(upgraded.liveText()).isEqualTo(Velo.SECOND);
        assertThat(upgraded.sheet().state()).isEqualTo(State.CHANGED);
        assertThat(upgraded.sheet().arrived()).isTrue();
        assertThat(upgraded.sheet().inHand().text()).isEqualTo(Velo.THIRD);
    }

    @Test
    void anUpgradeWithoutAChangeToThatFlowBringsNothing() {
        published(started(Velo.FIRST), Velo.SECOND);
        Desk upgraded = started(Velo.FIRST);
        assertThat(upgraded.liveText()).isEqualTo(Velo.SECOND);
        assertThat(upgraded.sheet().draft()).isNull();
    }

    @Test
    void aDraftOfTheirsIsNeverReplacedAndTheShippedChangeComesOnceItIsGone() {
        Desk before = started(Velo.FIRST);
        published(before, Velo.SECOND);
        before.save(Velo.script(Velo.SECOND + "# à finir\n"));
        Desk upgraded = started(Velo.THIRD);
        assertThat(upgraded.sheet().inHand().text()).endsWith("# à finir\n");
        assertThat(upgraded.sheet().arrived()).isFalse();
        upgraded.editing.discard(Velo.ID, upgraded.sheet().revision(), "lea@escale.example");
        assertThat(started(Velo.THIRD).sheet().inHand().text()).isEqualTo(Velo.THIRD);
    }

    @Test
    void aDraftBesideAnUnchangedFlowStaysWhileTheFlowIsTakenOver() {
        started(Velo.FIRST).save(Velo.script(Velo.FIRST + "# à finir\n"));
        Desk upgraded = started(Velo.SECOND);
        assertThat(upgraded.liveText()).isEqualTo(Velo.SECOND);
        assertThat(upgraded.sheet().inHand().text()).endsWith("# à finir\n");
    }

    @Test
    void talksThatEditorsWroteStayAndShippedTalksFollowTheProgram() {
        Desk before = new Desk(store, Velo.FIRST, Map.of("un", Velo.TALK, "deux", Velo.TALK));
        before.save(new Script(Velo.FIRST, Map.of("un", Velo.TALK, "deux", OTHER_TALK, "à nous", Velo.TALK)));
        assertThat(before.publish(Map.of()).isEmpty()).isTrue();
        assertThat(before.sheet().state()).isEqualTo(State.SHIPPED);
        Desk upgraded = new Desk(store, Velo.SECOND, Map.of("deux", Velo.TALK, "trois", Velo.TALK));
        assertThat(upgraded.liveText()).isEqualTo(Velo.SECOND);
        assertThat(upgraded.sheet().inHand().talks())
                .containsOnlyKeys("deux", "trois", "à nous")
                .containsEntry("deux", OTHER_TALK);
    }

    @Test
    void anUpgradeThatBringsAVersionBackLetsPeopleStayThere() {
        Place first = new Place(Velo.ID, Velo.hash(Velo.FIRST), "où");
        Desk before = started(Velo.FIRST);
        before.save(Velo.script(Velo.SECOND));
        before.publish(Map.of(first, "but"));
        published(before, Velo.FIRST);
        assertThat(started(Velo.FIRST).shelf.moved(first)).isEqualTo(first);
    }

    private Desk started(String shipped) {
        return new Desk(store, shipped, Map.of());
    }

    private static void published(Desk desk, String text) {
        desk.save(Velo.script(text));
        assertThat(desk.publish(Map.of()).isEmpty()).isTrue();
    }
}
