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
    private static final String FLOW = "montgolfiere";
    private static final String BEGINNING = "début";
    private static final String EDITOR = "lea@escale.example";
    private static final String TEXT = """
            title: La montgolfière
            starts with: [montgolfière]
            steps:
              - step: début
                say: C'est pour quoi, pour toi ?
                buttons:
                  - label: Aller au travail
                    go to: travail
                  - label: Me balader
                    go to: fin
              - step: travail
                say: Pense au vent.
              - step: fin
                end: Bon vol !
            """;

    @TempDir
    Path directory;

    private House house;

    @BeforeEach
    void open() {
        house = House.open(directory);
        publish(TEXT, 0, Map.of());
        house.hear("ana", "montgolfière");
        house.hear("ben", "montgolfière");
        house.hear("chloé", "bonjour");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theAuthorSeesHowManyStandOnWhichStep() {
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(beginning(), 2));
        assertThat(crowds().all()).contains(new Crowd(beginning(), 2)).hasSizeGreaterThan(1);
    }

    @Test
    void whoIsNotMovedFinishesOnTheirVersion() {
        var before = beginning();
        publish(Map.of());
        assertThat(house.answer("ana", "blablabla ?")).contains("C'est pour quoi, pour toi ?");
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(before, 2));
        assertThat(house.answer("dora", "montgolfière")).contains("Par quoi on commence ?");
    }

    @Test
    void whoIsMovedGoesOnAtTheNewStepWithTheirNextMessage() {
        var before = beginning();
        publish(Map.of(before, "premier pas"));
        assertThat(crowds().in(FLOW)).containsExactly(new Crowd(before, 2));
        assertThat(house.answer("ana", "blablabla ?")).contains("Par quoi on commence ?");
        assertThat(crowds().in(FLOW))
                .containsExactlyInAnyOrder(new Crowd(before, 1), new Crowd(new Place(FLOW, hash(), "premier pas"), 1));
        assertThat(house.answer("ben", "Aller au travail")).contains("Pense au vent.");
    }

    /** Its first step gets another name and other words. */
    private void publish(Map<Place, String> moves) {
        var text = TEXT.replace("step: " + BEGINNING, "step: premier pas")
                .replace("C'est pour quoi, pour toi ?", "Par quoi on commence ?");
        publish(text, house.the(FlowEditing.class).sheet(FLOW).orElseThrow().revision(), moves);
    }

    private void publish(String text, long revision, Map<Place, String> moves) {
        var editing = house.the(FlowEditing.class);
        editing.save(FLOW, new Script(text, Map.of()), revision, EDITOR);
        var refusal = editing.publish(FLOW, revision + 1, moves, EDITOR);
        assertThat(refusal.isEmpty()).as(refusal.toString()).isTrue();
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
