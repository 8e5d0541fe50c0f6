package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.knowledge.editing.Gaps;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a conversation keeps to, whatever happens around it: on the real store, with the shipped flows and articles. */
class ConversationStoryTest {
    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aMessageCostsAtMostFiveWrites() {
        house.hear("frugal", "bonjour");
        settled("frugal");
        var before = house.writes();

        for (int i = 0; i < 10; i++) {
            var filed = house.hear("frugal", "g pa de garant pour un appart");
            assertThat(house.lines(filed.conversation())).isNotEmpty();
            settled("frugal");
        }

        assertThat(house.writes() - before).isLessThanOrEqualTo(50);
    }

    @Test
    void theSameMessageFiveTimesAtOnceIsAnsweredOnce() throws Exception {
        house.hear("double", "bonjour");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var filings = threads.invokeAll(IntStream.range(0, 5)
                    .<Callable<Filing.Filed>>mapToObj(i -> () -> house.file("double", "same", new Input.Text("slt")))
                    .toList());
            assertThat(filings.stream().map(f -> f.resultNow().message()).distinct())
                    .hasSize(1);
            assertThat(filings.stream().filter(f -> !f.resultNow().duplicate())).hasSize(1);
        }
        var filed = house.file("double", "same", new Input.Text("slt"));
        settled("double");

        var heard = house.lines(filed.conversation()).stream()
                .filter(line -> line.author() == Line.Author.PERSON)
                .filter(line -> filed.message().equals(line.answers()));
        assertThat(heard).hasSize(1);
    }

    @Test
    void messagesAreAnsweredInTheOrderTheyCame() {
        for (int i = 0; i < 45; i++) {
            house.file("ordered", "o" + i, new Input.Text("ligne " + i));
        }
        settled("ordered");

        var texts = house.lines(conversation("ordered")).stream()
                .filter(line -> line.author() == Line.Author.PERSON)
                .map(line -> line.content().text())
                .toList();
        assertThat(texts)
                .containsExactlyElementsOf(
                        IntStream.range(0, 45).mapToObj(i -> "ligne " + i).toList());
    }

    @Test
    void distressIsAnsweredWithHelpAndWaitsAtTheTopOfTheDesk() {
        house.answer("ordinary", "je veux parler à un humain");
        var help = house.answer("danger", "g envie de mourir");

        assertThat(help).contains("3114").contains("15");
        var top = house.the(Desk.class).waiting().getFirst();
        assertThat(top.conversation()).isEqualTo(conversation("danger"));
        assertThat(top.urgency()).isEqualTo(Urgency.DISTRESS);
    }

    @Test
    void theBotIsSilentWhileAHumanHoldsItAndTheHumansWordsArrive() {
        house.hear("held", "je veux parler à un humain");
        var id = conversation("held");
        var desk = house.the(Desk.class);
        assertThat(desk.takeOver(id, "lea@exemple.fr")).isEqualTo("lea@exemple.fr");
        assertThat(desk.takeOver(id, "sam@exemple.fr")).isEqualTo("lea@exemple.fr");

        assertThat(house.answer("held", "mobilité")).isEmpty();
        assertThat(desk.write(id, "lea@exemple.fr", "Salut, je t’appelle ?", "f1"))
                .isTrue();
        assertThat(desk.write(id, "lea@exemple.fr", "Salut, je t’appelle ?", "f1"))
                .isTrue();

        await().untilAsserted(() -> assertThat(house.lines(id))
                .filteredOn(line -> line.author() == Line.Author.HUMAN)
                .extracting(Line::delivery)
                .containsExactly(Line.Delivery.SENT));
        assertThat(desk.release(id, "lea@exemple.fr")).isTrue();
        assertThat(house.answer("held", "menu")).isNotEmpty();
    }

    @Test
    void stopEffacerAndMesDonneesAreAnsweredWhileAHumanHoldsIt() {
        house.hear("rights", "bonjour");
        house.the(Desk.class).takeOver(conversation("rights"), "lea@exemple.fr");

        assertThat(house.answer("rights", "mes données")).contains("chiffrée");
        assertThat(house.answer("rights", "STOP")).isNotEmpty();
    }

    @Test
    void helpGoesOutOnceUnderASilentHuman() {
        house.hear("watched", "bonjour");
        house.the(Desk.class).takeOver(conversation("watched"), "lea@exemple.fr");

        assertThat(house.answer("watched", "jveu mourir")).contains("3114").contains("automatique");
        assertThat(house.answer("watched", "jveu mourir")).isEmpty();
    }

    @Test
    void takingOverAndTwentyMessagesRaceAndTheBotSaysNothingAfterwards() {
        for (int round = 0; round < 30; round++) {
            var person = "race" + round;
            house.hear(person, "bonjour");
            for (int i = 0; i < 20; i++) {
                house.file(person, person + "-" + i, new Input.Text("menu"));
            }
            var id = conversation(person);
            house.the(Desk.class).takeOver(id, "lea@exemple.fr");
            var version = house.the(Conversations.class).find(id).orElseThrow();
            var said =
                    version.items.stream().filter(Item::isBotReply).map(Item::n).toList();
            settled(person);

            var after = house.lines(id).stream()
                    .filter(line -> line.author() == Line.Author.BOT)
                    .filter(line -> number(line) >= version.next)
                    .toList();
            assertThat(after)
                    .as("said after the takeover, queued then were %s", said)
                    .isEmpty();
        }
    }

    /** Its courier had been given it, and had not begun. */
    @Test
    void whatTheBotHadNotYetSentWhenAHumanTookOverNeverLeaves() {
        house.hear("withdrawn", "bonjour");
        var id = conversation("withdrawn");
        house.the(Conversations.class).change(id, c -> {
            c.say(Reply.text("Trop tard."), Urgency.REPLY, null, Instant.now());
            c.queue.replace(c.items.getLast().sending(house.the(Instance.class).id));
            c.mode = Mode.HUMAN;
            return true;
        });

        assertThat(house.the(Outbox.class).take(id)).isEmpty();
        assertThat(house.lines(id)).noneMatch(line -> line.content().text().contains("Trop tard"));
    }

    @Test
    void aMessageThatIsHardToReadIsAnsweredToo() {
        assertThat(house.answer("endless", "le ".repeat(1_365))).isNotEmpty();
        assertThat(house.answer("endless", "😀".repeat(2_000))).isNotEmpty();
        assertThat(house.answer("endless", "\u202E\u0000\uD83D")).isNotEmpty();
        assertThat(house.answer("endless", "")).isNotEmpty();
    }

    @Test
    void whatNobodyCouldAnswerBecomesAGap() {
        assertThat(house.answer("gap", "quel est le prix du kilo de navets violets à rennes"))
                .isNotEmpty();

        assertThat(house.the(Gaps.class).newest(50))
                .anySatisfy(gap -> assertThat(gap.question()).contains("navets"));
    }

    @Test
    void whatIsWrittenToAHumanWhoIsAwaitedIsNoGap() {
        house.hear("awaiting", "je veux parler à un humain");

        assertThat(house.answer("awaiting", "les navets bleus de ma tante sont partis"))
                .contains("Bien reçu");
        assertThat(house.the(Gaps.class).newest(50))
                .noneSatisfy(gap -> assertThat(gap.question()).contains("tante"));
    }

    @Test
    void anIdOfAnotherConversationGivesTheWholeTalk() {
        var filed = house.hear("ids", "bonjour");
        var all = house.lines(filed.conversation());
        var transcripts = house.the(Transcripts.class);

        assertThat(transcripts.after(filed.conversation(), "zzzzzz-3")).hasSameSizeAs(all);
        assertThat(transcripts.after(filed.conversation(), all.getLast().id())).isEmpty();
    }

    private static String conversation(String person) {
        return house.the(Transcripts.class).conversationOf(House.person(person)).orElseThrow();
    }

    private static int number(Line line) {
        return Integer.parseInt(line.id().substring(line.id().lastIndexOf('-') + 1));
    }

    /** Nothing of this person's is left to do now; their silence may still be waited for. */
    private static void settled(String person) {
        var id = conversation(person);
        var wakes = house.store().getCollection(Wakes.COLLECTION);
        await().until(() ->
                wakes.countDocuments(new Document("_id", id).append("due", new Document("$lte", new Date()))) == 0);
    }
}
