package fr.escale.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.FrontDoor;
import fr.escale.conversation.Transcripts;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances on one store: what one hears, an open page of the other is told. */
class LiveDeskTest {
    private static final String PASSWORD = "un mot de passe de porte";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    static EmbeddedStore store;
    static ConfigurableApplicationContext hears;
    static ConfigurableApplicationContext shows;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(directory);
        hears = instance();
        shows = instance();
    }

    @AfterAll
    static void close() {
        shows.close();
        hears.close();
        store.close();
    }

    private static ConfigurableApplicationContext instance() {
        return new SpringApplicationBuilder(FrontDoor.class)
                .properties(
                        "escale.mongodb.uri=" + store.connectionString().getConnectionString(),
                        "escale.secret-key=" + "k".repeat(40),
                        "escale.tryit=true",
                        "escale.admin.email=chef@exemple.fr",
                        "escale.admin.password=" + PASSWORD)
                .run("--server.port=0");
    }

    @Test
    void aMessageIsToldToAPageOfAnotherInstanceUntilItsMemberSignsOut() throws Exception {
        var referent = signedIn();
        var told = new CopyOnWriteArrayList<String>();
        var open = Thread.startVirtualThread(
                () -> referent.lines("/console/desk/events").forEach(told::add));
        await().atMost(SOON).until(() -> !told.isEmpty());

        var id = says("je veux parler à un humain");
        await().atMost(SOON).until(() -> isTold(told, id));
        assertThat(referent.get("/console/desk").body()).contains("row-" + id, "je veux parler à un humain");
        told.clear();
        says("t’es là ?");
        await().atMost(SOON).until(() -> isTold(told, id));
        await().atMost(SOON)
                .until(() -> referent.get("/console/desk/" + id).body().contains("t’es là ?"));

        referent.postForm("/console/desk", "/logout", Map.of());
        assertThat(open.join(SOON)).as("ended with the session").isTrue();
    }

    @Test
    void aFourthPageOfABrowserIsToldNothingAndStopsAsking() {
        var referent = signedIn();
        var open = new CopyOnWriteArrayList<String>();
        for (int i = 0; i < 3; i++) {
            Thread.startVirtualThread(
                    () -> referent.lines("/console/desk/events").forEach(open::add));
        }
        await().atMost(SOON)
                .until(() ->
                        open.stream().filter(line -> line.startsWith("retry")).count() == 3);

        assertThat(referent.get("/console/desk/events").statusCode()).isEqualTo(204);
        referent.postForm("/console/desk", "/logout", Map.of());
    }

    @Test
    void whoTookItWhoGaveItToWhomStandsInTheJournalWithoutAWordOfIt() {
        var referent = signedIn();
        var id = says("je veux parler à un humain");
        var talk = "/console/desk/" + id;
        referent.postForm(talk, talk + "/prendre", Map.of());
        referent.postForm(talk, talk + "/passer", Map.of("to", "", "note", "Plutôt par téléphone."));
        referent.postForm(talk, talk + "/prendre", Map.of());
        referent.postForm(talk, talk + "/rendre", Map.of("vers", "menu"));
        assertThat(referent.get("/console/journal").body())
                .contains("a pris la main dans", "a passé à toute l’équipe", "a rendu au bot", "href=\"" + talk)
                .doesNotContain("par téléphone", "parler à un humain");
        referent.postForm("/console/desk", "/logout", Map.of());
    }

    private static String says(String text) {
        var young = new Visitor(port(hears));
        var answer = young.postJson("/tryit/" + "l".repeat(22) + "/messages", "{\"text\":\"" + text + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return hears.getBean(Transcripts.class)
                .conversationOf(new Identity("tryit", "tryit", "l".repeat(22)))
                .orElseThrow();
    }

    private static boolean isTold(List<String> lines, String conversation) {
        return lines.stream().anyMatch(line -> line.startsWith("data:") && line.contains(conversation));
    }

    private static boolean changed;

    private static Visitor signedIn() {
        var staff = new Visitor(port(shows));
        if (!changed) {
            signIn(staff, PASSWORD);
            staff.postForm(
                    "/mot-de-passe",
                    "/mot-de-passe",
                    Map.of("current", PASSWORD, "next", PASSWORD + " neuf", "again", PASSWORD + " neuf"));
            changed = true;
        }
        signIn(staff, PASSWORD + " neuf");
        return staff;
    }

    private static void signIn(Visitor staff, String password) {
        staff.postForm("/login", "/login", Map.of("username", "chef@exemple.fr", "password", password));
    }

    private static int port(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
