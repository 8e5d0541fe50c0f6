package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Who asked what we did not know may be told once we do: by day, without the subject, and never after STOP. */
class PromiseStoryTest {
    private static final String OFFER = "J'ai une réponse pour toi. On en parle ?";

    private static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory, Hours.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theAnswerTheyDidNotGetIsOfferedOnceItIsPublished() {
        house.the(Moved.class).toMonday();
        String asks = asks("ana", "ou faire du parapente biplace");
        String unasked = house.hear("bea", "ou faire du parapente biplace").conversation();
        house.hear("dan", "ou faire du parapente biplace");
        String stops = asks("dan", "le parapente biplace c ou");
        house.hear("dan", "stop");

        publish("parapente", "Faire du parapente biplace", "ou faire du parapente biplace");
        look(asks);
        look(unasked);
        look(stops);
        assertThat(said(asks)).containsOnlyOnce(OFFER);
        assertThat(said(unasked)).doesNotContain(OFFER);
        assertThat(said(stops)).doesNotContain(OFFER);
        assertThat(last(asks).content().buttons())
                .extracting(button -> button.label())
                .containsExactly("Oui", "Plus tard");

        assertThat(house.answer("ana", "oui")).contains("Le club vole le samedi.");
        look(asks);
        assertThat(said(asks)).containsOnlyOnce(OFFER);
    }

    @Test
    void whoAsksAfterStopToBeToldIsTold() {
        house.the(Moved.class).toMonday();
        house.hear("gus", "stop");
        String asks = asks("gus", "ou faire du char à voile");
        publish("voile", "Faire du char à voile", "ou faire du char à voile");
        look(asks);
        assertThat(said(asks)).containsOnlyOnce(OFFER);
    }

    @Test
    void whatWasToldIsNotToldAgainWhenWeWereStoppedBeforeForgettingThePromise() {
        house.the(Moved.class).toMonday();
        String asks = asks("hal", "ou faire du kayak polo");
        var promise = house.the(Gaps.class).promises().stream()
                .filter(one -> one.asker().equals(asks))
                .findFirst()
                .orElseThrow();
        publish("kayak", "Faire du kayak polo", "ou faire du kayak polo");
        look(asks);
        house.the(Gaps.class).note(promise.gap());
        house.the(Gaps.class).promise(promise.gap().trace(), asks);
        publish("cerf", "Faire du cerf-volant", "ou faire du cerf volant");
        look(asks);
        assertThat(said(asks)).containsOnlyOnce(OFFER);
        assertThat(promised()).doesNotContain(promise.gap().question());
    }

    @Test
    void theArticleThatDidNotHelpIsNotOfferedAgainAndAnotherOneIs() {
        house.the(Moved.class).toMonday();
        publish("yole", "Faire de la yole", "ou faire de la yole morbihannaise");
        String asks = house.hear("kim", "bonjour").conversation();
        var gaps = house.the(Gaps.class);
        gaps.note(new Gap(
                "useless-yole",
                "ou faire de la yole morbihannaise",
                house.the(Moved.class).instant(),
                Why.USELESS,
                "fr",
                "",
                "yole"));
        gaps.promise("useless-yole", asks);
        publish("ulm", "Faire de l'ULM", "ou faire de l'ulm pendulaire");
        look(asks);
        assertThat(said(asks)).doesNotContain(OFFER);
        assertThat(promised()).contains("ou faire de la yole morbihannaise");

        house.the(Editing.class).withdraw("yole", "lea@exemple.fr");
        publish("yole-club", "Le club de yole", "ou faire de la yole morbihannaise");
        look(asks);
        assertThat(said(asks)).containsOnlyOnce(OFFER);
    }

    @Test
    void oneWhoCannotBeReadKeepsNobodyElseFromTheirAnswer() {
        house.the(Moved.class).toMonday();
        var asking = List.of(asks("ida", "ou faire du roller derby"), asks("jon", "ou faire du roller derby"));
        String broken = house.the(Gaps.class).promises().stream()
                .map(Gaps.Promise::asker)
                .filter(asking::contains)
                .findFirst()
                .orElseThrow();
        String fine = asking.get(1 - asking.indexOf(broken));
        var store = house.store().getCollection(Conversations.COLLECTION);
        var whole = store.findOneAndReplace(new Document("_id", broken), new Document("_id", broken));
        publish("roller", "Faire du roller derby", "ou faire du roller derby");
        look(fine);
        assertThat(said(fine)).containsOnlyOnce(OFFER);
        store.replaceOne(new Document("_id", broken), whole);
        house.the(Moved.class).ahead(Duration.ofMinutes(2));
        look(broken);
        assertThat(said(broken)).as("once it can be read again").containsOnlyOnce(OFFER);
    }

    @Test
    void whatIsFoundAtNightIsOfferedInTheMorning() {
        house.the(Moved.class).toMonday();
        String asks = asks("eli", "ou faire de la spéléologie nocturne");
        house.the(Moved.class).ahead(Duration.ofHours(14));
        publish("speleo", "Faire de la spéléologie nocturne", "ou faire de la spéléologie nocturne");
        look(asks);
        assertThat(said(asks)).as("at eleven in the evening").doesNotContain(OFFER);
        house.the(Moved.class).ahead(Duration.ofHours(10));
        look(asks);
        assertThat(said(asks)).as("at nine in the morning").containsOnlyOnce(OFFER);
    }

    @Test
    void erasingForgetsThePromise() {
        asks("fay", "zxqv bnwk plmq");
        assertThat(promised()).anyMatch(question -> question.contains("zxqv"));
        house.answer("fay", "effacer");
        house.answer("fay", "oui");
        await().untilAsserted(() -> assertThat(promised()).noneMatch(question -> question.contains("zxqv")));
    }

    private static List<String> promised() {
        return house.the(Gaps.class).promises().stream()
                .map(promise -> promise.gap().question())
                .toList();
    }

    private static String asks(String person, String question) {
        house.hear(person, "bonjour");
        house.hear(person, question);
        var told = house.hear(person, "préviens-moi");
        assertThat(house.answerTo(told)).contains("sans dire le sujet");
        return told.conversation();
    }

    private static void publish(String id, String title, String question) {
        var draft = new Draft(Map.of(
                Field.ID, id,
                Field.THEME, "quotidien",
                Field.TITLE, title,
                Field.QUESTIONS, String.join("\n", wordings(question)),
                Field.ANSWER, "Le club vole le samedi.",
                Field.SOURCE_NAME, "le club",
                Field.SOURCE_URL, "https://exemple.fr/",
                Field.CHECKED_ON, "2026-11-01",
                Field.REVIEW_BY, "2027-05-01"));
        Editing editing = house.the(Editing.class);
        assertThat(editing.save(draft, 0, "lea@exemple.fr")).isEmpty();
        assertThat(editing.publish(id, "lea@exemple.fr")).isEmpty();
    }

    /** As many as an article needs. */
    private static List<String> wordings(String question) {
        return IntStream.range(0, 12)
                .mapToObj(n -> n == 0 ? question : question + " " + "abcdefghijkl".charAt(n))
                .toList();
    }

    private static void look(String conversation) {
        house.the(Promises.class).look(house.the(Moved.class).instant());
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    private static Line last(String conversation) {
        return house.lines(conversation).getLast();
    }

    private static String said(String conversation) {
        return String.join(
                "\n",
                house.lines(conversation).stream()
                        .map(line -> line.content().text())
                        .toList());
    }

    static class Hours {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }
    }
}
