package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.SeenWrites.Write;
import fr.escale.engine.Input;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A human takes over while messages pour in, again and again. Every write that the store took is looked at in its order:
 * from the takeover's own on no reply of the bot is queued, none begins to leave, and every message is handled once.
 */
class RaceStoryTest {
    private static final String LEA = "lea@exemple.fr";
    /** With {@code -Descale.races=1000} a thousand times. */
    private static final int ROUNDS = Integer.getInteger("escale.races", 100);

    private static final int MESSAGES = 50;
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void aTakeoverAndFiftyMessagesRaceAgainAndAgain(@TempDir Path directory) throws Exception {
        try (var house = House.open(directory, SeenWrites.Watching.class);
                var threads =
                        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var rounds = threads.invokeAll(IntStream.range(0, ROUNDS)
                    .<Callable<Boolean>>mapToObj(n -> () -> race(house, n))
                    .toList());
            for (var round : rounds) {
                assertThat(round.get()).isTrue();
            }
        }
    }

    /** The human comes with the first of the messages, the last, or one between. */
    private static boolean race(House house, int n) throws InterruptedException {
        var person = "race" + n;
        var conversation = house.hear(person, "bonjour").conversation();
        var human = Thread.ofVirtual().unstarted(() -> house.the(Desk.class).takeOver(conversation, LEA));
        house.the(SeenWrites.class).after(conversation, new Random(n).nextInt(MESSAGES - 1), human::start);
        IntStream.range(1, MESSAGES).forEach(i -> file(house, person, conversation, i));
        house.the(Mailroom.class).call(conversation, Urgency.REPLY);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> isDone(house, conversation));
        human.join();
        checkWrites(n, house.the(SeenWrites.class).forget(conversation));
        checkLines(n, house, conversation);
        return true;
    }

    private static void file(House house, String person, String conversation, int n) {
        var now = Instant.now();
        var tap = new Input.Choice("!help", "Aide");
        var message = new InboundMessage(House.person(person), person + "-" + n, now, tap);
        var id = house.the(Inbox.class).idOf(message);
        house.the(Inbox.class).insert(id, conversation, message, Urgency.REPLY, now);
        house.the(Wakes.class).call(conversation, id, Urgency.REPLY, now.plus(PATIENCE));
    }

    private static boolean isDone(House house, String conversation) {
        return house.the(Wakes.class)
                .find(conversation)
                .filter(wake -> !wake.messages().isEmpty())
                .isEmpty();
    }

    private static void checkWrites(int round, List<Write> writes) {
        var held = writes.stream().dropWhile(write -> !write.isHeld()).toList();
        assertThat(held).as("round %d: taken over", round).isNotEmpty();
        var takeover = held.getFirst();
        assertThat(held).as("round %d: writes from the takeover on", round).allSatisfy(write -> {
            assertThat(write.replies(Item.State.PENDING)).as("queued").isEmpty();
            assertThat(takeover.replies(Item.State.SENDING))
                    .as("begun to leave")
                    .containsAll(write.replies(Item.State.SENDING));
            assertThat(takeover.replies()).as("said at all").containsAll(write.replies());
        });
    }

    private static void checkLines(int round, House house, String conversation) {
        var lines = house.lines(conversation);
        var messages = lines.stream()
                .filter(line -> line.author() == Line.Author.PERSON)
                .collect(Collectors.groupingBy(line -> line.content().text(), Collectors.counting()));
        assertThat(messages).as("round %d: each once", round).containsOnlyKeys("bonjour", "Aide");
        assertThat(messages.values()).as("round %d: each once", round).containsExactlyInAnyOrder(1L, MESSAGES - 1L);
        assertThat(lines.stream().map(Line::id).collect(Collectors.toSet())).hasSize(lines.size());
    }
}
