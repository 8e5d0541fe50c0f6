package fr.escale.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.SomeAnswers;
import fr.escale.knowledge.SomeArticles;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.editing.Editing.Problem;
import fr.escale.knowledge.editing.Editing.Sheet;
import fr.escale.knowledge.editing.Editing.StaleException;
import fr.escale.knowledge.editing.Editing.State;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article is shipped, about judo; Lou and Sam edit. */
class EditingRoomTest {
    private static final String JUDO = "quotidien-judo";
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private EmbeddedStore store;
    private Answers answers;
    private Editing editing;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        var some = new SomeAnswers(store.operations(), SomeArticles.about("judo"));
        answers = some.answers();
        editing = editingAt(NOON, some);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aShippedArticleIsThereAndLive() {
        assertThat(editing.all()).singleElement().satisfies(sheet -> {
            assertThat(sheet.draft()).isEqualTo(draft(SomeArticles.about("judo")));
            assertThat(sheet.state()).isEqualTo(State.LIVE);
        });
    }

    @Test
    void aNewSheetIsADraftUntilItIsPublishedAndAnsweredFromAtOnceThen() {
        Article karate = SomeArticles.about("karate");
        assertThat(editing.save(draft(karate), 0, "Lou")).isEmpty();
        assertThat(sheet("quotidien-karate").state()).isEqualTo(State.DRAFT);
        assertThat(answers.article("quotidien-karate")).isEmpty();

        assertThat(editing.publish("quotidien-karate", "Lou")).isEmpty();
        assertThat(sheet("quotidien-karate").state()).isEqualTo(State.LIVE);
        assertThat(answers.article("quotidien-karate")).contains(karate);
    }

    @Test
    void anIncompleteDraftIsKeptAsTypedAndCannotGoLive() {
        Draft typed = withAnswer(draft(SomeArticles.about("judo")), "\n\n  ");
        assertThat(editing.save(typed, sheet(JUDO).revision(), "Lou"))
                .extracting(Problem::field)
                .containsExactly("answer");
        assertThat(editing.publish(JUDO, "Lou")).extracting(Problem::field).containsExactly("answer");
        assertThat(answers.article(JUDO)).contains(SomeArticles.about("judo"));
    }

    @Test
    void aTranslationTooLongForOneMessageWithTheFrenchSourceCannotGoLive() {
        Draft fitting = new Draft(Map.of(
                Field.ID,
                JUDO + ".es",
                Field.TITLE,
                "Hacer judo",
                Field.QUESTIONS,
                "judo 1\njudo 2\njudo 3\njudo 4\njudo 5",
                Field.ANSWER,
                "s".repeat(600),
                Field.STEPS,
                "p".repeat(200),
                Field.CONTACT,
                "c".repeat(50),
                Field.PROOFREAD,
                "no",
                Field.OF,
                Written.of(SomeArticles.about("judo")).mark()));
        assertThat(editing.check(fitting)).isEmpty();
        assertThat(editing.save(fitting.with(Field.CONTACT, "c".repeat(190)), 0, "Lou"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("1024 au plus", "contact 190"));
        assertThat(editing.publish(JUDO + ".es", "Lou")).hasSize(1);
    }

    @Test
    void nothingTypedIsLostNotEvenEmptyLines() {
        Draft typed = withQuestions(draft(SomeArticles.about("judo")), "une\n\n  deux  \n");
        editing.save(typed, sheet(JUDO).revision(), "Lou");
        assertThat(sheet(JUDO).draft()).isEqualTo(typed);
    }

    @Test
    void aSheetWithoutAnIdHasNoPlaceToBeKept() {
        assertThat(editing.save(Draft.empty(), 0, "Lou"))
                .extracting(Problem::field)
                .contains("id", "title", "answer");
        assertThat(editing.all()).hasSize(1);
    }

    @Test
    void aChangedSheetSaysWhoChangedItAndWhen() {
        editing.save(
                withAnswer(draft(SomeArticles.about("judo")), "Autre."),
                sheet(JUDO).revision(),
                "Lou");
        assertThat(sheet(JUDO)).satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(State.CHANGED);
            assertThat(sheet.editor()).isEqualTo("Lou");
            assertThat(sheet.changed()).isEqualTo("2026-11-22T11:00:00Z");
        });
    }

    @Test
    void savedAsItIsLiveASheetIsNotChanged() {
        editing.save(draft(SomeArticles.about("judo")), sheet(JUDO).revision(), "Lou");
        assertThat(sheet(JUDO).state()).isEqualTo(State.LIVE);
    }

    @Test
    void whoSavesOnAnOldRevisionIsToldAndNobodysWorkIsLost() {
        long seen = sheet(JUDO).revision();
        Draft lous = withAnswer(draft(SomeArticles.about("judo")), "Celle de Lou.");
        editing.save(lous, seen, "Lou");
        Draft sams = withAnswer(draft(SomeArticles.about("judo")), "Celle de Sam.");
        assertThatThrownBy(() -> editing.save(sams, seen, "Sam")).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> editing.save(sams, 0, "Sam")).isInstanceOf(StaleException.class);
        assertThat(sheet(JUDO).draft()).isEqualTo(lous);
    }

    @Test
    void aWordingThatLeadsToAnotherArticleIsAProblem() {
        Draft karate = draft(SomeArticles.about("karate"));
        Draft rival = withQuestions(karate, karate.text(Field.QUESTIONS) + "\nComment faire du JUDO ?");
        assertThat(editing.check(rival)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("questions");
            assertThat(problem.message()).contains("Faire du judo");
        });
    }

    @Test
    void aProblemInAListNamesItsLine() {
        Draft draft = draft(SomeArticles.about("judo"));
        assertThat(editing.check(withQuestions(draft, draft.text(Field.QUESTIONS) + "\n\ncomment faire du judo")))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("Ligne 12 : ");
    }

    @Test
    void thePreviewIsTheVeryMessage() {
        Article judo = SomeArticles.about("judo");
        assertThat(editing.preview(draft(judo)))
                .contains(
                        answers.say(judo, NOON.atZone(ZoneId.of("Europe/Paris")).toLocalDate()));
        assertThat(editing.preview(Draft.empty())).isEmpty();
    }

    @Test
    void withdrawnAnArticleIsNotAnsweredAndStaysAsADraft() {
        editing.withdraw(JUDO, "Lou");
        assertThat(answers.article(JUDO)).isEmpty();
        assertThat(sheet(JUDO).state()).isEqualTo(State.DRAFT);
        assertThat(sheet(JUDO).draft()).isEqualTo(draft(SomeArticles.about("judo")));
    }

    @Test
    void discardingADraftLeavesWhatIsLive() {
        editing.save(
                withAnswer(draft(SomeArticles.about("judo")), "Autre."),
                sheet(JUDO).revision(),
                "Lou");
        editing.discard(JUDO, "Lou");
        assertThat(sheet(JUDO).state()).isEqualTo(State.LIVE);
        assertThat(sheet(JUDO).draft()).isEqualTo(draft(SomeArticles.about("judo")));
    }

    @Test
    void aDiscardedDraftThatWasNeverLiveIsGoneAndItsIdIsFreeAgain() {
        Draft karate = draft(SomeArticles.about("karate"));
        editing.save(karate, 0, "Lou");
        editing.discard("quotidien-karate", "Lou");
        assertThat(editing.sheet("quotidien-karate")).isEmpty();
        assertThat(editing.save(karate, 0, "Sam")).isEmpty();
    }

    @Test
    void aShippedArticleThatWasWithdrawnAndDiscardedDoesNotComeBackAtTheNextStart() {
        editing.withdraw(JUDO, "Lou");
        editing.discard(JUDO, "Lou");
        var restarted = new SomeAnswers(store.operations(), SomeArticles.about("judo"));
        assertThat(restarted.answers().article(JUDO)).isEmpty();
        assertThat(editing.all()).isEmpty();
        assertThat(editing.save(draft(SomeArticles.about("judo")), 0, "Sam")).isEmpty();
    }

    @Test
    void publishingWhatIsNotThereIsAProblem() {
        assertThat(editing.publish("quotidien-karate", "Lou"))
                .extracting(Problem::field)
                .containsExactly("id");
    }

    @Test
    void onItsReviewDayASheetIsDue() {
        assertThat(sheet(JUDO).reviewDue()).isFalse();
        var some = new SomeAnswers(store.operations(), SomeArticles.about("judo"));
        Editing later = editingAt(Instant.parse("2027-05-22T11:00:00Z"), some);
        assertThat(later.sheet(JUDO).orElseThrow().reviewDue()).isTrue();
    }

    @Test
    void aTranslationIsWrittenBesideTheLiveFrenchTextAndToldOnceItIsPublished() {
        var original = editing.original("quotidien-judo.es").orElseThrow();
        Draft spanish = spanish(original.mark());
        assertThat(editing.save(spanish, 0, "Lou")).isEmpty();
        assertThat(editing.preview(spanish)).get().asString().startsWith("Sí.").contains("Fuente: exemple.fr");
        assertThat(editing.publish(spanish.id(), "Lou")).isEmpty();
        Article judo = answers.article(JUDO).orElseThrow();
        assertThat(answers.title(judo, "es")).isEqualTo("Hacer judo");
        assertThat(sheet(spanish.id()).stale()).isFalse();
    }

    @Test
    void whoChangesTheFrenchTextIsShownThatItsTranslationIsStale() {
        Draft spanish = spanish(editing.original(JUDO).orElseThrow().mark());
        editing.save(spanish, 0, "Lou");
        editing.publish(spanish.id(), "Lou");
        editing.save(withAnswer(sheet(JUDO).draft(), "Non."), sheet(JUDO).revision(), "Sam");
        editing.publish(JUDO, "Sam");
        assertThat(sheet(spanish.id()).stale()).isTrue();
        assertThat(editing.all()).filteredOn(Sheet::stale).singleElement().satisfies(sheet -> {
            assertThat(sheet.articleId()).isEqualTo(JUDO);
            assertThat(sheet.language()).isEqualTo("es");
        });
        assertThat(answers.title(answers.article(JUDO).orElseThrow(), "es")).isEqualTo("Faire du judo");
    }

    private static Draft spanish(String mark) {
        return Draft.typed(Map.of(
                "id", "quotidien-judo.es",
                "title", "Hacer judo",
                "questions", "cómo hacer judo\nquiero judo\ndónde hay judo\njudo gratis\nclases de judo",
                "answer", "Sí.",
                "proofread", "no",
                "of", mark));
    }

    private Editing editingAt(Instant now, SomeAnswers some) {
        var clock = Clock.fixed(now, ZoneId.of("Europe/Paris"));
        return new EditingRoom(new Articles(store.operations()), some.answers(), some.publication(), clock);
    }

    private Sheet sheet(String id) {
        return editing.sheet(id).orElseThrow();
    }

    private static Draft draft(Article article) {
        return Draft.of(Written.of(article));
    }

    private static Draft withAnswer(Draft draft, String answer) {
        return draft.with(Field.ANSWER, answer);
    }

    private static Draft withQuestions(Draft draft, String questions) {
        return draft.with(Field.QUESTIONS, questions);
    }
}
