package fr.escale.door;

import fr.escale.FrontDoor;
import fr.escale.conversation.ManyConversations;
import fr.escale.conversation.Roll;
import fr.escale.conversation.Transcripts;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast the desk is with as many conversations as named first (10,000): reading them at the start, the list, a
 * search, and how long after somebody has written an open page of another instance is told.
 */
final class DeskFigures {
    static final String PASSWORD = "un mot de passe de porte";
    private static final int ROUNDS = 60;

    private DeskFigures() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var directory = Files.createTempDirectory("figures");
        try (var store = EmbeddedStore.open(directory)) {
            try (var first = instance(store, directory)) {
                ManyConversations.write(first, many, "chef@exemple.fr");
            }
            try (var hears = instance(store, directory);
                    var shows = instance(store, directory)) {
                measure(hears, shows);
            }
        }
    }

    private static void measure(ConfigurableApplicationContext hears, ConfigurableApplicationContext shows)
            throws InterruptedException {
        long begun = System.nanoTime();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(shows.getBean(Roll.class)::isWhole);
        System.out.printf(
                "rows, after the start: %d, %d ms%n",
                shows.getBean(Roll.class).find("").count(), since(begun));
        var staff = signedIn(port(shows));
        var cold = timed(staff, "/console/desk?tab=all");
        System.out.printf("first list after the start: %d ms%n", cold);
        for (var page : List.of(
                "/console/desk",
                "/console/desk?tab=all",
                "/console/desk?tab=all&page=150",
                "/console/desk?tab=all&q=garant+vannes",
                "/console/desk?tab=all&tag=CEJ&theme=logement&from=2026-09-01")) {
            print(
                    page,
                    IntStream.range(0, ROUNDS).mapToObj(i -> timed(staff, page)).toList());
        }
        print("told to the other instance's page", told(port(hears), staff, hears));
    }

    /** From the moment somebody's message is sent until the open page is told, and has fetched it. */
    private static List<Long> told(int port, Visitor staff, ConfigurableApplicationContext hears)
            throws InterruptedException {
        var person = "l".repeat(22);
        var young = new Visitor(port);
        young.postJson("/tryit/" + person + "/messages", "{\"text\":\"je veux parler à un humain\"}");
        var id = hears.getBean(Transcripts.class)
                .conversationOf(new Identity("tryit", "tryit", person))
                .orElseThrow();
        staff.postForm("/console/desk/" + id, "/console/desk/" + id + "/prendre", Map.of());
        var lines = new LinkedBlockingQueue<String>();
        Thread.startVirtualThread(() -> staff.lines("/console/desk/events").forEach(lines::add));
        lines.poll(10, TimeUnit.SECONDS);
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            var text = "message numéro " + i + ".";
            TimeUnit.MILLISECONDS.sleep(500);
            lines.clear();
            long begun = System.nanoTime();
            Thread.startVirtualThread(
                    () -> young.postJson("/tryit/" + person + "/messages", "{\"text\":\"" + text + "\"}"));
            do {
                lines.poll(10, TimeUnit.SECONDS);
            } while (!staff.get("/console/desk/" + id).body().contains(text));
            times.add(since(begun));
        }
        return times;
    }

    static void print(String what, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s: median %d ms, 95 %% %d ms, most %d ms%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }

    private static long timed(Visitor staff, String page) {
        long begun = System.nanoTime();
        if (staff.get(page).statusCode() != 200) {
            throw new IllegalStateException("No " + page);
        }
        return since(begun);
    }

    static long since(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    static ConfigurableApplicationContext instance(EmbeddedStore store, Path directory) {
        return new SpringApplicationBuilder(FrontDoor.class)
                .properties(
                        "escale.mongodb.uri=" + store.connectionString().getConnectionString(),
                        "escale.secret-key=" + "k".repeat(40),
                        "escale.data-dir=" + directory,
                        "escale.tryit=true",
                        "escale.admin.email=chef@exemple.fr",
                        "escale.admin.password=" + PASSWORD)
                .run("--server.port=0");
    }

    static Visitor signedIn(int port) {
        var staff = new Visitor(port);
        staff.postForm("/login", "/login", Map.of("username", "chef@exemple.fr", "password", PASSWORD));
        staff.postForm(
                "/mot-de-passe",
                "/mot-de-passe",
                Map.of("current", PASSWORD, "next", PASSWORD + " neuf", "again", PASSWORD + " neuf"));
        staff.postForm("/login", "/login", Map.of("username", "chef@exemple.fr", "password", PASSWORD + " neuf"));
        return staff;
    }

    static int port(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
