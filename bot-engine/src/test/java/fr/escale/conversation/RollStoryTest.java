package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.Roll.Row;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk's list knows, and how soon: on the real store, in one process and in two. */
class RollStoryTest {
    @TempDir
    static Path shared;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(shared);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoWritesStandsOnItAtOnceAndIsFoundByTheirWords() {
        house.hear("ada", "G pas de GARANT pour un appart à Séné");

        var found = house.the(Roll.class).find("séné garant").toList();
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.last()).isEqualTo("G pas de GARANT pour un appart à Séné");
            assertThat(row.mode()).isEqualTo(Mode.BOT);
            assertThat(row.theme()).isEqualTo("logement");
        });
        assertThat(house.the(Roll.class).find("sene GARANTS")).isEmpty();
    }

    @Test
    void nicknameTagsAndCommuneAreFoundAfterARestartToo(@TempDir Path directory) {
        try (var house = House.open(directory)) {
            var id = house.hear("ada", "bonjour").conversation();
            house.the(Conversations.class).change(id, c -> {
                c.card = c.card.with("nickname", "Inès").with("commune", "56260");
                c.tags.add("À rappeler");
                c.askForHuman("A demandé un humain", Urgency.HUMAN, c.since);
                c.assign(new Assignment("sam@exemple.fr", "lea@exemple.fr", "", c.since));
                return true;
            });
        }
        try (var house = House.open(directory)) {
            var roll = house.the(Roll.class);
            await().until(roll::isWhole);
            assertThat(roll.find("ines rappeler vannes humain")).singleElement().satisfies(row -> {
                assertThat(row.nickname()).isEqualTo("Inès");
                assertThat(row.tags()).containsExactly("À rappeler");
                assertThat(row.place()).isEqualTo("Vannes");
                assertThat(row.mode()).isEqualTo(Mode.WAITING);
                assertThat(row.assigned()).isEqualTo("sam@exemple.fr");
                assertThat(row.unread()).isOne();
            });
        }
    }

    @Test
    void whatSomebodyHasSeenIsReadUntilThePersonWritesAgain() {
        var id = house.hear("bea", "bonjour").conversation();
        var first = house.lines(id).getLast().id();
        house.hear("bea", "t’es là ?");
        assertThat(row(house, id).unread()).isEqualTo(2);

        house.the(Roll.class).opened(id, first);
        assertThat(row(house, id).unread()).as("the newest was not on the page").isEqualTo(2);
        house.the(Roll.class).opened(id, "another-99");
        assertThat(row(house, id).unread()).isEqualTo(2);

        house.the(Roll.class).opened(id, house.lines(id).getLast().id());
        assertThat(row(house, id).unread()).isZero();
        house.hear("bea", "menu");
        assertThat(row(house, id).unread()).isOne();
    }

    @Test
    void whatIsReadAlreadyCostsNoWrite() {
        var id = house.hear("chloe", "bonjour").conversation();
        var line = house.lines(id).getLast().id();
        house.the(Roll.class).opened(id, line);
        nothingIsLeftToDo(id);
        var version = row(house, id).version();

        house.the(Roll.class).opened(id, line);

        assertThat(house.the(Conversations.class).find(id).orElseThrow().version)
                .isEqualTo(version);
    }

    @Test
    void whatIsErasedIsGoneAndALateWriteDoesNotBringItBack() {
        var id = house.hear("dora", "bonjour les navets bleus").conversation();
        var row = row(house, id);

        house.the(Conversations.class).delete(id);
        house.the(MemoryRoll.class).put(row);

        assertThat(house.the(Roll.class).row(id)).isEmpty();
        assertThat(house.the(Roll.class).find("navets bleus")).isEmpty();
    }

    @Test
    void anOlderRowNeverReplacesANewerOne() {
        var id = house.hear("eva", "bonjour").conversation();
        var old = row(house, id);
        house.hear("eva", "menu");
        await().atMost(Duration.ofSeconds(20)).until(() -> row(house, id).last().equals("menu"));

        house.the(MemoryRoll.class).put(old);

        assertThat(row(house, id).last()).isEqualTo("menu");
    }

    @Test
    void whatAnotherInstanceHearsAndErasesIsKnownHereSoon(@TempDir Path directory) {
        try (var store = EmbeddedStore.open(directory);
                var one = instance(store, directory);
                var other = instance(store, directory)) {
            var id = one.hear("ada", "bonjour").conversation();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> other.the(Roll.class).row(id).isPresent());

            one.hear("ada", "je suis toujours là");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> row(other, id).last().equals("je suis toujours là"));

            one.the(Conversations.class).delete(id);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> other.the(Roll.class).row(id).isEmpty());
            assertThat(other.store().getCollection(Erased.COLLECTION).find(new Document("_id", id)))
                    .hasSize(1);
        }
    }

    private static House instance(EmbeddedStore store, Path directory) {
        return House.set(
                directory.resolve("unused"),
                List.of(
                        "escale.mongodb.uri=" + store.connectionString().getConnectionString(),
                        "escale.secret-key=" + "k".repeat(40)));
    }

    private static void nothingIsLeftToDo(String conversation) {
        var due = new Document("_id", conversation).append("due", new Document("$lte", new Date()));
        var wakes = house.store().getCollection(Wakes.COLLECTION);
        await().until(() -> wakes.countDocuments(due) == 0);
    }

    private static Row row(House house, String conversation) {
        return house.the(Roll.class).row(conversation).orElseThrow();
    }
}
