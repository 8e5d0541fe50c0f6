package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Crowds.Crowd;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Flows;
import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.Script;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow changes while people stand in it. */
class MovingStoryTest {
    private static final String FLOW = "logement";
    private static final String BEGINNING = "début";

    @TempDir
    Path directory;

    private House house;

    @BeforeEach
    void open() {
        house = House.open(directory);
        house.hear("ana", "logement");
        house.hear("ben", "logement");
        house.hear("chloé", "bonjour");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theAuthorSeesHowManyStandOnWhichStep() {
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(beginning(), 2));
        assertThat(crowds().all()).contains(new Crowd(beginning(), 2)).hasSize(2);
    }

    @Test
    void whoIsNotMovedFinishesOnTheirVersion() {
        var before = beginning();
        publish(Map.of());
        assertThat(house.answer("ana", "blablabla ?")).contains("C'est quoi, pour toi ?");
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(before, 2));
        assertThat(house.answer("dora", "logement")).contains("Par quoi on commence ?");
    }

    @Test
    void whoIsMovedGoesOnAtTheNewStepWithTheirNextMessage() {
        var before = beginning();
        publish(Map.of(before, "premier pas"));
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(before, 2));
        assertThat(house.answer("ana", "blablabla ?")).contains("Par quoi on commence ?");
        assertThat(crowds().in(FLOW))
                .containsExactlyInAnyOrder(new Crowd(before, 1), new Crowd(new Place(FLOW, hash(), "premier pas"), 1));
        assertThat(house.answer("ben", "Payer la caution")).containsIgnoringCase("avance");
    }

    /** Its first step gets another name and other words. */
    private void publish(Map<Place, String> moves) {
        var editing = house.the(FlowEditing.class);
        var sheet = editing.sheet(FLOW).orElseThrow();
        var text = sheet.inHand()
                .text()
                .replace("step: " + BEGINNING, "step: premier pas")
                .replace("go to: " + BEGINNING, "go to: premier pas")
                .replace("C'est quoi, pour toi ?", "Par quoi on commence ?");
        editing.save(FLOW, new Script(text, Map.of()), sheet.revision(), "lea@escale.example");
        assertThat(editing.publish(FLOW, sheet.revision() + 1, moves, "lea@escale.example")
                        .isEmpty())
                .isTrue();
    }

    private Crowds crowds() {
        return house.the(Crowds.class);
    }

    private Place beginning() {
        return new Place(FLOW, hash(), BEGINNING);
    }

    private String hash() {
        return house.the(Flows.class).live(FLOW).orElseThrow().hash();
    }
}
