package fr.escale.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowReader;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went live once goes on, although a newer program would no longer let it go live. */
class StricterChecksTest {
    /** Its button is longer than any channel allows. */
    private static final String FROWNED_UPON =
            Velo.FIRST.replace("Me balader", "Me balader avec des copains et copines");

    @Test
    void anEditorsFlowStaysLiveAndOneThatCannotBeReadGivesWayToTheShippedOne(@TempDir Path directory) {
        assertThat(FlowReader.read("velo.yml", FROWNED_UPON).flow()).isEmpty();
        try (EmbeddedStore store = Desk.store(directory)) {
            new Desk(store, Velo.FIRST, Map.of());
            live(store, FROWNED_UPON);
            assertThat(new Desk(store, Velo.FIRST, Map.of()).liveText()).isEqualTo(FROWNED_UPON);
            live(store, "- [");
            assertThat(new Desk(store, Velo.FIRST, Map.of()).liveText()).isEqualTo(Velo.FIRST);
        }
    }

    private static void live(EmbeddedStore store, String text) {
        store.operations()
                .getCollection(Sheets.COLLECTION)
                .updateOne(new Document("_id", Velo.ID), new Document("$set", new Document("live.text", text)));
    }
}
