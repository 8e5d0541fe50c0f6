package fr.escale.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.FrontDoor;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Transcripts;
import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing;
import fr.escale.person.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One real message, end to end: the program as it is started, the platforms as they speak. */
class FrontDoorTest {
    private static final String PASSWORD = "un mot de passe de porte";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    static Platforms platforms;
    static ConfigurableApplicationContext program;
    static int port;
    static @org.jspecify.annotations.Nullable Visitor administrator;

    @BeforeAll
    static void open() {
        platforms = new Platforms();
        program = new SpringApplicationBuilder(FrontDoor.class)
                .properties(platforms.properties())
                .properties(
                        "escale.data-dir=" + directory,
                        "escale.tryit=true",
                        "escale.admin.email=chef@exemple.fr",
                        "escale.admin.password=" + PASSWORD,
                        "escale.team.referent=Léa")
                // a property of the builder would give way to the port of the settings
                .run("--server.port=0");
        port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void close() {
        program.close();
        platforms.close();
    }

    @Test
    void aQuestionOnTelegramIsAnsweredWithItsSource() {
        platforms.telegramHears(1001, "jcherche un appart mé g pa de garant");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(platforms.sentOnTelegram(1001))
                        .anySatisfy(sent -> assertThat(sent).contains("Visale").contains("Source")));
    }

    @Test
    void aSlotIsBookedInTheBrowser() {
        var young = new Visitor(port);
        var offered = young.postJson("/tryit/" + "b".repeat(22) + "/messages", "{\"text\":\"je veux un rdv\"}");
        assertThat(offered.statusCode()).isEqualTo(200);
        var slot = Pattern.compile("\"(slot:[^\"]+)\"").matcher(offered.body());
        assertThat(slot.find()).as(offered.body()).isTrue();

        var held = young.postJson("/tryit/" + "b".repeat(22) + "/messages", "{\"choice\":\"" + slot.group(1) + "\"}");
        assertThat(held.body()).contains("Je te garde").doesNotContainIgnoringCase("confirmé");
        var booked = young.postJson("/tryit/" + "b".repeat(22) + "/messages", "{\"text\":\"oui\"}");

        assertThat(booked.body()).containsIgnoringCase("confirmé");
    }

    @Test
    void aPictureOfAFlowIsShownOnEveryChannel() throws Exception {
        var young = new Visitor(port);
        var here = "/tryit/" + "p".repeat(22) + "/messages";
        young.postJson(here, "{\"text\":\"mon cv\"}");
        assertThat(young.postJson(here, "{\"text\":\"j'ai rien à mettre\"}").body())
                .contains("/assets/pictures/cv-modele.png", "Un modèle de CV, sur une page.");
        assertThat(young.get("/assets/pictures/cv-modele.png").headers().firstValue("Content-Type"))
                .hasValue("image/png");

        platforms.telegramHears(1005, "mon cv");
        await().atMost(SOON).until(() -> !platforms.sentOnTelegram(1005).isEmpty());
        platforms.telegramHears(1005, "j'ai rien à mettre");
        webhook(Platforms.whatsAppText("33655555555", "wamid.CV1", "mon cv")).call();
        await().atMost(SOON)
                .until(() -> !platforms.sentOnWhatsApp("33655555555").isEmpty());
        webhook(Platforms.whatsAppText("33655555555", "wamid.CV2", "j'ai rien à mettre"))
                .call();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(platforms.picturesOnTelegram())
                    .singleElement()
                    .asString()
                    .contains("1005", "PNG", "Garder les petits");
            assertThat(platforms.sentOnWhatsApp("33655555555").getLast())
                    .contains("\"image\":{\"id\":\"media-1\"}", "Garder les petits");
        });
    }

    @Test
    void whoIsAskedInTheBrowserWhereTheyAreMayShareItAtATap() {
        var young = new Visitor(port);
        var here = "/tryit/" + "w".repeat(22) + "/messages";

        var asked = young.postJson(here, "{\"choice\":\"camion/début/1\"}");
        assertThat(asked.body()).contains("Partage ta position", "\"place\":\"Envoyer ma position\"");
        assertThat(young.get(here).body()).contains("\"place\":\"Envoyer ma position\"");
    }

    @Test
    void aHumansReplyArrivesOnThePersonsChannelSigned() {
        platforms.telegramHears(1002, "je veux parler à un humain");
        await().atMost(SOON).until(() -> conversationOf(1002) != null);
        var conversation = conversationOf(1002);
        await().atMost(SOON).until(() -> isWaiting(conversation));
        var referent = signedIn();

        assertThat(referent.get("/console/desk/" + conversation).body()).contains("humain");
        referent.postForm("/console/desk/" + conversation, "/console/desk/" + conversation + "/prendre", Map.of());
        referent.postForm(
                "/console/desk/" + conversation,
                "/console/desk/" + conversation + "/ecrire",
                Map.of("text", "Salut, je suis là.", "once", "door-1"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(platforms.sentOnTelegram(1002))
                        .anySatisfy(sent ->
                                assertThat(sent).contains("Salut, je suis là.").contains("Léa")));
    }

    @Test
    void aSignedWebhookIsAcceptedAndAnUnsignedOneRefused() throws Exception {
        var body = Platforms.whatsAppText("33611111111", "wamid.ONE", "bonjour");

        assertThat(platform().postJson("/webhooks/whatsapp", body).statusCode()).isEqualTo(401);
        assertThat(webhook(body).call()).isEqualTo(200);

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(platforms.sentOnWhatsApp("33611111111")).isNotEmpty());
    }

    @Test
    void theSameWebhookFiveTimesInParallelIsAnsweredOnce() throws Exception {
        var body = Platforms.whatsAppText("33622222222", "wamid.FIVE", "bonjour");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 5).mapToObj(i -> webhook(body)).toList());
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.resultNow()).isEqualTo(200));
        }
        assertThat(webhook(Platforms.whatsAppText("33633333333", "wamid.AFTER", "bonjour"))
                        .call())
                .isEqualTo(200);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(platforms.sentOnWhatsApp("33633333333")).isNotEmpty());

        assertThat(platforms.sentOnWhatsApp("33622222222")).hasSize(1);
    }

    @Test
    void whatAnEditorPublishesAnswersWithinTwoSeconds() {
        var young = new Visitor(port);
        var path = "/tryit/" + "q".repeat(22) + "/messages";
        var question = "{\"text\":\"ou reparer ma trottinette gratos\"}";
        assertThat(young.postJson(path, question).body()).doesNotContain("atelier-porte");

        var editing = program.getBean(Editing.class);
        assertThat(editing.save(trottinette(), 0, "chef@exemple.fr")).isEmpty();
        assertThat(editing.publish(trottinette().id(), "chef@exemple.fr")).isEmpty();

        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> assertThat(young.postJson(path, question).body()).contains("atelier-porte.example"));
    }

    @Test
    void aThousandArticlesAreBroughtInOneFileAndWhatIsLargerIsRefusedOnItsPage() {
        var page = "/console/fiches/echange";
        var articles = IntStream.range(0, 1000).mapToObj(FrontDoorTest::row).collect(Collectors.joining());
        var table = "id;title;theme;questions;answer;source-name;source-url;checked-on;review-by\n" + articles;
        assertThat(table.length()).isGreaterThan(3_500_000);
        var editor = signedIn();

        assertThat(editor.postFile(page, page, "fiches.csv", table).body()).contains("1000 nouvelles fiches");

        var refused = editor.postFile(page, page, "fiches.csv", table.repeat(5));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Ce fichier est trop grand : 16 Mo au plus.", "<h1>Exporter, importer");
        var elsewhere = editor.postFile("/console/equipe", "/console/equipe", "photo.jpg", "x".repeat(2 << 20));
        assertThat(elsewhere.statusCode()).isEqualTo(413);
    }

    private static String row(int number) {
        var questions = IntStream.range(0, 60)
                .mapToObj(i -> "comment faire pour la %d chose numéro %d quand on débute ici".formatted(i, number));
        return "porte-%d;Chose %d;quotidien;\"%s\";Demande à l'accueil.;la porte;https://exemple.fr/;2026-11-22;2027-05-22\n"
                .formatted(number, number, questions.collect(Collectors.joining("\n")));
    }

    private static Draft trottinette() {
        var wordings = IntStream.range(1, 11).mapToObj(i -> "ou reparer ma trottinette gratos " + i);
        return Draft.typed(Map.of(
                "id", "mobilite-trottinette-porte",
                "theme", "mobilite",
                "title", "Réparer sa trottinette",
                "questions", wordings.collect(Collectors.joining("\n", "reparer trottinette gratuitement\n", "")),
                "answer", "Tu peux réparer ta trottinette à l'atelier.",
                "sourceName", "L'atelier",
                "sourceUrl", "https://atelier-porte.example/trottinette",
                "checkedOn", "2026-11-22",
                "reviewBy", "2027-05-22"));
    }

    private static Callable<Integer> webhook(String body) {
        return () -> platform()
                .postJson("/webhooks/whatsapp", body, "X-Hub-Signature-256", Platforms.signature(body))
                .statusCode();
    }

    private static Visitor platform() {
        return new Visitor(port);
    }

    @Test
    void theSessionsCookieStaysWithTheBrowserAndWithOurPages() {
        var cookies = new Visitor(port).get("/login").headers().allValues("Set-Cookie");
        assertThat(cookies).singleElement().asString().startsWith("escale=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void anAdministratorWhoIsAloneIsAskedToInviteTheReferentAndNobodyElseIs() {
        assertThat(signedIn().get("/console/desk").body()).contains("Invite la référente ou le référent");
        assertThat(new Visitor(port).get("/login").body()).doesNotContain("Invite la référente");
    }

    /** The first administrator, with the password changed as the first sign-in demands: once. */
    private static Visitor signedIn() {
        if (administrator == null) {
            administrator = firstSignedIn();
        }
        return administrator;
    }

    private static Visitor firstSignedIn() {
        var staff = new Visitor(port);
        staff.postForm("/login", "/login", Map.of("username", "chef@exemple.fr", "password", PASSWORD));
        staff.postForm(
                "/mot-de-passe",
                "/mot-de-passe",
                Map.of("current", PASSWORD, "next", PASSWORD + " neuf", "again", PASSWORD + " neuf"));
        staff.postForm("/login", "/login", Map.of("username", "chef@exemple.fr", "password", PASSWORD + " neuf"));
        return staff;
    }

    private static @org.jspecify.annotations.Nullable String conversationOf(long chat) {
        return program.getBean(Transcripts.class)
                .conversationOf(new Identity("telegram", "4242", Long.toString(chat)))
                .orElse(null);
    }

    private static boolean isWaiting(String conversation) {
        return program.getBean(Desk.class).waiting().stream()
                .map(Desk.Entry::conversation)
                .anyMatch(List.of(conversation)::contains);
    }
}
