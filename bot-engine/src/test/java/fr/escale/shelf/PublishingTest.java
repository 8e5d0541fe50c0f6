package fr.escale.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.engine.Input;
import fr.escale.engine.Relocation;
import fr.escale.engine.Session;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Problem;
import fr.escale.store.EmbeddedStore;
import fr.escale.talk.Played;
import fr.escale.talk.TryOut;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow is changed while people stand in it. */
class PublishingTest {
    private static final Place OU = new Place(Velo.ID, Velo.hash(Velo.FIRST), "où");

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private Desk desk;

    @BeforeEach
    void open() {
        store = Desk.store(directory);
        desk = new Desk(store, Velo.FIRST, Map.of("balade", Velo.TALK));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDraftChangesNothingUntilItIsPublished() {
        desk.save(new Script(Velo.SECOND, Map.of()));
        assertThat(desk.liveText()).isEqualTo(Velo.FIRST);
        assertThat(desk.publish(Map.of()).isEmpty()).isTrue();
        assertThat(desk.liveText()).isEqualTo(Velo.SECOND);
        assertThat(desk.sheet().draft()).isNull();
    }

    @Test
    void aWrongDraftIsKeptButCannotGoLive() {
        desk.save(new Script(Velo.FIRST.replace("go to: fin", "go to: fni"), Map.of()));
        var refusal = desk.publish(Map.of());
        assertThat(refusal.problems()).extracting(Problem::rule).contains("unknown-step");
        assertThat(refusal.problems().getFirst().line()).isEqualTo(10);
        assertThat(desk.liveText()).isEqualTo(Velo.FIRST);
        assertThat(desk.sheet().inHand().text()).contains("fni");
    }

    @Test
    void aDraftWhoseTalkDiffersCannotGoLive() {
        desk.save(Velo.SECOND);
        assertThat(desk.publish(Map.of()).talks()).extracting(Played::path).containsExactly("balade");
        assertThat(desk.liveText()).isEqualTo(Velo.FIRST);

        desk.save(new Script(Velo.SECOND, Map.of("balade", Velo.TALK.replace("pour aller où", "pour quoi faire"))));
        assertThat(desk.publish(Map.of()).isEmpty()).isTrue();
    }

    @Test
    void wordsThatStartAnotherFlowAreTheDraftsProblem() {
        desk.editing.save("balade", Velo.script(Velo.FIRST), 0, "sami@escale.example");
        assertThat(desk.editing
                        .publish("balade", 1, Map.of(), "sami@escale.example")
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("same-start");
    }

    @Test
    void theSecondOfTwoEditorsLosesNothingAndOverwritesNothing() {
        long seen = desk.sheet().revision();
        desk.editing.save(Velo.ID, Velo.script(Velo.SECOND), seen, "sami@escale.example");
        assertThatThrownBy(() -> desk.editing.save(Velo.ID, Velo.script(Velo.THIRD), seen, "lea@escale.example"))
                .isInstanceOf(FlowEditing.StaleException.class);
        assertThatThrownBy(() -> desk.editing.publish(Velo.ID, seen, Map.of(), "lea@escale.example"))
                .isInstanceOf(FlowEditing.StaleException.class);
        assertThat(desk.sheet().editor()).isEqualTo("sami@escale.example");
        assertThat(desk.sheet().inHand().text()).isEqualTo(Velo.SECOND);
    }

    @Test
    void undoingADraftBringsBackWhatIsLiveAndAFlowThatNeverWasIsGone() {
        desk.save(Velo.SECOND);
        desk.editing.discard(Velo.ID, desk.sheet().revision(), "lea@escale.example");
        assertThat(desk.sheet().inHand().text()).isEqualTo(Velo.FIRST);
        desk.editing.save("neuf", Velo.script("title: Neuf"), 0, "lea@escale.example");
        desk.editing.discard("neuf", 1, "lea@escale.example");
        assertThat(desk.editing.sheet("neuf")).isEmpty();
    }

    @Test
    void whoStandsInAVersionFindsItAsLongAsTheyLike() {
        publish(Velo.SECOND, Map.of());
        publish(Velo.THIRD, Map.of());
        assertThat(new Desk(store, Velo.THIRD, Map.of()).shelf.version(Velo.ID, OU.hash()))
                .hasValueSatisfying(flow -> assertThat(flow.text()).isEqualTo(Velo.FIRST));
        assertThat(desk.shelf.moved(OU)).isEqualTo(OU);
    }

    @Test
    void whoIsMovedGoesOnAtTheNewStepAlsoAfterSeveralPublications() {
        publish(Velo.SECOND, Map.of(OU, "but"));
        Place but = new Place(Velo.ID, Velo.hash(Velo.SECOND), "but");
        assertThat(desk.shelf.moved(OU)).isEqualTo(but);
        publish(Velo.THIRD, Map.of(but, "envie"));
        assertThat(desk.shelf.moved(OU).step()).isEqualTo("envie");
        assertThat(new Desk(store, Velo.FIRST, Map.of()).shelf.moved(OU).step()).isEqualTo("envie");
    }

    @Test
    void aVersionThatComesBackIsAPlaceToStayAgain() {
        publish(Velo.SECOND, Map.of(OU, "but"));
        Place but = new Place(Velo.ID, Velo.hash(Velo.SECOND), "but");
        publish(Velo.FIRST, Map.of(but, "où"));
        assertThat(desk.shelf.moved(OU)).isEqualTo(OU);
        assertThat(desk.shelf.moved(but)).isEqualTo(OU);
    }

    @Test
    void nobodyIsMovedToAStepThatDoesNotWaitForThem() {
        desk.save(Velo.script(Velo.SECOND));
        assertThat(desk.publish(Map.of(OU, "fin")).unknownSteps()).containsExactly("fin");
        assertThat(desk.publish(Map.of(OU, "nulle part")).unknownSteps()).containsExactly("nulle part");
        assertThat(desk.liveText()).isEqualTo(Velo.FIRST);
    }

    @Test
    void aButtonOfTheOldStepCountsAsOneOfTheNew() {
        publish(Velo.SECOND, Map.of(OU, "but"));
        Session session = new Session(OU, List.of(OU), Map.of("a", "b"), "", 1, true);
        var moved = Relocation.of(session, new Input.Choice("velo/où/1", "Me balader"), desk.shelf::moved);
        assertThat(moved.session().at().step()).isEqualTo("but");
        assertThat(moved.session().returns().getFirst().step()).isEqualTo("but");
        assertThat(moved.session().variables()).isEqualTo(session.variables());
        assertThat(moved.input()).isEqualTo(new Input.Choice("velo/but/1", "Me balader"));
    }

    @Test
    void anotherInstanceSeesAPublicationAtItsNextLook() {
        Desk neighbour = new Desk(store, Velo.FIRST, Map.of("balade", Velo.TALK));
        publish(Velo.SECOND, Map.of(OU, "but"));
        assertThat(neighbour.liveText()).isEqualTo(Velo.FIRST);
        neighbour.shelf.refresh();
        assertThat(neighbour.liveText()).isEqualTo(Velo.SECOND);
        assertThat(neighbour.shelf.moved(OU).step()).isEqualTo("but");
    }

    @Test
    void aDraftIsTriedOutAndKeptAsATalkThatItPasses() {
        var around = new TryOut.Circumstances("whatsapp", LocalDate.of(2026, 11, 23), List.of(), Map.of());
        var acts = List.of(new TryOut.Act("they", "vélo"), new TryOut.Act("tap", "Me balader"));
        var tried = desk.editing.tryOut(Velo.ID, Velo.SECOND, around, acts).orElseThrow();
        assertThat(tried.exchanges()).hasSize(2);
        assertThat(tried.exchanges().getFirst().said().getLast().text()).contains("pour quoi faire");

        var script = new Script(Velo.SECOND, Map.of("essai", tried.asTalk("Essai : c'est \"bon\"")));
        assertThat(desk.editing.play(Velo.ID, script))
                .allSatisfy(played ->
                        assertThat(played.asWritten()).as(played.toString()).isTrue());
        assertThat(desk.editing.tryOut(Velo.ID, "title: Rien", around, acts)).isEmpty();
    }

    private void publish(String text, Map<Place, String> moves) {
        desk.save(Velo.script(text));
        assertThat(desk.publish(moves).isEmpty()).isTrue();
    }
}
