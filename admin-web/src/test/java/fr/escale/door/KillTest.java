package fr.escale.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed ten times while people write to it and its store compacts without a pause: before a commit,
 * after one, inside a POST to the platform. What it acknowledged is handled exactly once, in order; what it sends twice is at most what it was sending
 * when it died.
 */
class KillTest {
    private static final int KILLS = 10;
    private static final int PEOPLE = 6;
    /** Ten times as often as usual, so that kills fall into compactions too. */
    private static final int COMPACTION_MS = 100;
    /** Every second kill falls inside a POST. */
    private static final List<Moment> MOMENTS =
            List.of(Moment.BEFORE_THE_COMMIT, Moment.INSIDE_A_POST, Moment.AFTER_THE_COMMIT, Moment.INSIDE_A_POST);

    private static final Pattern SAID = Pattern.compile("\"text\":\"menu (\\d+)\"");

    @TempDir
    Path directory;

    private final AtomicReference<Program> program = new AtomicReference<>();
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Map<String, List<Integer>> acknowledged = Collections.synchronizedMap(new LinkedHashMap<>());

    @AfterEach
    void stop() {
        writing.set(false);
        Optional.ofNullable(program.get()).ifPresent(Program::close);
    }

    @Test
    void everyAcknowledgedMessageIsHandledExactlyOnce() throws Exception {
        var random = new Random(20261122);
        var killsInsideAPost = 0;
        try (var graph = new Graph()) {
            program.set(started(graph));
            var people = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
            for (int i = 0; i < KILLS; i++) {
                killsInsideAPost += killed(graph, random, i);
                program.set(started(graph));
            }
            writing.set(false);
            for (var person : people) {
                person.await();
            }
            checkTryIt();
            checkWhatsApp(graph);
            System.out.printf(
                    "kills %d (inside a POST %d), acknowledged %d, sent %d, repeated %d%n",
                    KILLS, killsInsideAPost, count(), graph.received.size(), graph.repeats());
            assertThat(graph.repeats()).isLessThanOrEqualTo(killsInsideAPost);
        }
    }

    private Program started(Graph graph) {
        return Program.start(
                directory.resolve("data"),
                "escale.tryit=true",
                "escale.store.compaction=" + COMPACTION_MS + "ms",
                "escale.whatsapp.token=graph-token",
                "escale.whatsapp.phone-number-id=" + Platforms.NUMBER,
                "escale.whatsapp.app-secret=" + Platforms.APP_SECRET,
                "escale.whatsapp.verify-token=verify-me",
                "escale.whatsapp.api-url=" + graph.url());
    }

    /** When a kill falls. */
    private enum Moment {
        /** Somebody has written and not been answered yet. */
        BEFORE_THE_COMMIT,
        /** Somebody has just been answered: the commit is done. */
        AFTER_THE_COMMIT,
        INSIDE_A_POST
    }

    /** Kills; how many POSTs were under way then. */
    private int killed(Graph graph, Random random, int round) {
        LockSupport.parkNanos(Duration.ofMillis(300 + random.nextInt(1_200)).toNanos());
        var moment = MOMENTS.get(round % MOMENTS.size());
        var answered = count();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> switch (moment) {
                    case BEFORE_THE_COMMIT -> unanswered.get() > 0;
                    case AFTER_THE_COMMIT -> count() > answered;
                    case INSIDE_A_POST -> graph.inside(Instant.now()) > 0;
                });
        var then = Instant.now();
        program.get().kill();
        return graph.inside(then);
    }

    /** Half of them write in the browser, half over WhatsApp; each repeats a message until it is acknowledged. */
    private CountDownLatch person(int number) {
        var done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            for (int i = 0; writing.get(); i++) {
                unanswered.incrementAndGet();
                while (!delivered(number, i)) {
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
                acknowledged
                        .computeIfAbsent(name(number), key -> new ArrayList<>())
                        .add(i);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            done.countDown();
        });
        return done;
    }

    private boolean delivered(int number, int i) {
        try {
            var visitor = new Visitor(program.get().port);
            if (isInBrowser(number)) {
                var body = "{\"id\":\"t%d\",\"text\":\"menu %d\"}".formatted(i, i);
                var status = visitor.postJson("/tryit/" + name(number) + "/messages", body)
                        .statusCode();
                return status == 200 || status == 202;
            }
            var body = Platforms.whatsAppText(name(number), "wamid." + number + "." + i, "menu");
            return visitor.postJson("/webhooks/whatsapp", body, "X-Hub-Signature-256", Platforms.signature(body))
                            .statusCode()
                    == 200;
        } catch (RuntimeException dead) {
            return false;
        }
    }

    private void checkTryIt() {
        for (int number = 0; number < PEOPLE; number += 2) {
            var person = name(number);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(said(person)).as(person).isEqualTo(acknowledged.get(person)));
        }
    }

    private List<Integer> said(String person) {
        var talk = new Visitor(program.get().port)
                .get("/tryit/" + person + "/messages")
                .body();
        return SAID.matcher(talk)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** One answer to each message: as many answers as messages, neither lost nor doubled. */
    private void checkWhatsApp(Graph graph) {
        var expected = IntStream.range(0, PEOPLE)
                .filter(number -> !isInBrowser(number))
                .mapToObj(number -> acknowledged.get(name(number)).size())
                .sorted()
                .toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(graph.byConversation().values().stream()
                                .sorted()
                                .toList())
                        .isEqualTo(expected));
    }

    private int count() {
        synchronized (acknowledged) {
            return acknowledged.values().stream().mapToInt(List::size).sum();
        }
    }

    private static boolean isInBrowser(int number) {
        return number % 2 == 0;
    }

    private static String name(int number) {
        return isInBrowser(number) ? "k".repeat(21) + number : "3360000000" + number;
    }
}
