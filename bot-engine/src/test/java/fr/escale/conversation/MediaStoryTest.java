package fr.escale.conversation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.media.Enclosure;
import fr.escale.media.Listener;
import fr.escale.media.Media;
import fr.escale.media.Media.Standing;
import fr.escale.media.Refusal;
import fr.escale.media.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** Voice notes and pictures: answered at once, on the desk as unheard, kept sealed, written down, erased. */
class MediaStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static final WireMockServer machine = new WireMockServer(options().dynamicPort());
    private static House house;

    @BeforeAll
    static void open() {
        machine.start();
        machine.stubFor(post(urlEqualTo("/audio/transcriptions")).willReturn(okJson("{\"text\":\"\"}")));
        house = House.set(
                directory,
                List.of("escale.transcription.model=whisper", "escale.transcription.base-url=" + machine.baseUrl()),
                Phone.class);
    }

    @AfterAll
    static void close() {
        house.close();
        machine.stop();
    }

    @Test
    void aVoiceNoteIsAnsweredAtOnceAndWaitsOnTheDeskToBeHeard() throws IOException {
        var filed = sends("ada", "v1", Kind.VOICE, Enclosure.Kind.VOICE, "");

        assertThat(house.answerTo(filed)).contains("pas encore écouté", "Quelqu'un de l'équipe", "15", "114 par SMS");
        var entry = house.the(Desk.class).entry(filed.conversation()).orElseThrow();
        assertThat(entry.mode()).isEqualTo(Mode.WAITING);
        assertThat(entry.why()).contains("Message vocal à écouter");
        var attachment = house.lines(filed.conversation()).stream()
                .flatMap(line -> line.content().attachments().stream())
                .findFirst()
                .orElseThrow();
        await().atMost(PATIENCE)
                .until(() -> standing(filed).orElse(null) instanceof Standing.Kept kept && kept.seenBy() == null);
        try (var content = house.the(Media.class).content(filed.conversation(), attachment.url())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("OggS v1 murmure");
        }
    }

    @Test
    void anAlbumIsAnsweredOnceAndEveryPictureIsKept() {
        var first = sends("bilal", "p1", Kind.PICTURE, Enclosure.Kind.PICTURE, "album");
        var second = sends("bilal", "p2", Kind.PICTURE, Enclosure.Kind.PICTURE, "album");
        var next = sends("bilal", "p3", Kind.PICTURE, Enclosure.Kind.PICTURE, "another");

        assertThat(house.answerTo(first)).contains("encore vu");
        assertThat(house.answerTo(second)).isEmpty();
        assertThat(house.answerTo(next)).contains("encore vu");
        await().atMost(PATIENCE).until(() -> standing(second).orElse(null) instanceof Standing.Kept);
    }

    @Test
    void dangerInAVoiceNoteRaisesTheAlarm() {
        machine.stubFor(post(urlEqualTo("/audio/transcriptions")).willReturn(okJson("{\"text\":\"je veux mourir\"}")));
        var filed = sends("chloe", "v2", Kind.VOICE, Enclosure.Kind.VOICE, "");

        await().atMost(PATIENCE)
                .until(() -> house.the(Desk.class)
                                .entry(filed.conversation())
                                .orElseThrow()
                                .urgency()
                        == Urgency.DISTRESS);
        machine.stubFor(post(urlEqualTo("/audio/transcriptions")).willReturn(okJson("{\"text\":\"\"}")));
        assertThat(house.lines(filed.conversation()))
                .extracting(line -> line.content().text())
                .contains("[vocal, écrit par une machine] je veux mourir")
                .anyMatch(text -> text.contains("3114"));
    }

    @Test
    void whoIsErasedLeavesNoFile() {
        var filed = sends("dana", "v3", Kind.VOICE, Enclosure.Kind.VOICE, "");
        await().atMost(PATIENCE).until(() -> standing(filed).orElse(null) instanceof Standing.Kept);
        house.hear("dana", "EFFACER");
        house.hear("dana", "oui");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(house.everything())
                        .noneMatch(
                                document -> String.valueOf(document.get("_id")).startsWith(filed.message())
                                        && document.getString("collection").startsWith("media")));
        assertThat(standing(filed)).isEmpty();
    }

    @Test
    void whoSendsWhatIsNotKeptIsToldInTheirLanguageWhatTheyCanSend() {
        house.answer("finn", "українською");
        var filed = sends("finn", "page", Kind.FILE, Enclosure.Kind.FILE, "");

        await().atMost(PATIENCE).until(() -> standing(filed).orElse(null) instanceof Standing.Refused);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(texts(filed))
                        .filteredOn(text -> text.contains("фото чи знімок екрана, PDF"))
                        .hasSize(1));
        house.the(Listener.class).refused(filed.conversation(), filed.message(), Refusal.UNKNOWN);
        assertThat(texts(filed))
                .filteredOn(text -> text.contains("фото чи знімок екрана, PDF"))
                .hasSize(1);
    }

    @Test
    void whileAHumanHoldsItTheBotSaysNothingOfTheFile() {
        var filed = sends("gil", "g1", Kind.FILE, Enclosure.Kind.FILE, "");
        house.the(Desk.class).takeOver(filed.conversation(), "lea@exemple.fr");

        assertThat(house.the(Listener.class).refused(filed.conversation(), filed.message(), Refusal.TOO_LARGE))
                .isTrue();
        assertThat(texts(filed)).noneMatch(text -> text.contains("20 Mo"));
    }

    @Test
    void wordsUnderAPictureAreAnsweredAndTheReplySaysThatThePictureWasNotSeen() {
        house.hear("hana", "bonjour");
        var filed = captioned("hana", "c1", "aide", "album-c");

        assertThat(house.answerTo(filed)).startsWith("J'ai lu tes mots.").contains("quelqu'un de l'équipe", "RETOUR");
        var entry = house.the(Desk.class).entry(filed.conversation()).orElseThrow();
        assertThat(entry.mode()).isEqualTo(Mode.WAITING);
        assertThat(entry.why()).contains("Photo à regarder");
        assertThat(house.answerTo(captioned("hana", "c2", "aide", "album-c"))).doesNotContain("J'ai lu tes mots");
        assertThat(house.answerTo(captioned("hana", "c3", "laisse tomber", ""))).startsWith("J'ai lu tes mots.");
        assertThat(house.the(Desk.class)
                        .entry(filed.conversation())
                        .orElseThrow()
                        .mode())
                .isEqualTo(Mode.WAITING);
    }

    @Test
    void theirDataNamesTheFilesThatAreKept() {
        assertThat(house.answer("ines", "MES DONNÉES")).doesNotContain("fichiers");
        var voice = sends("ines", "v7", Kind.VOICE, Enclosure.Kind.VOICE, "");
        var page = sends("ines", "page", Kind.FILE, Enclosure.Kind.FILE, "");
        await().atMost(PATIENCE).until(() -> standing(voice).orElse(null) instanceof Standing.Kept);
        await().atMost(PATIENCE).until(() -> standing(page).orElse(null) instanceof Standing.Refused);

        assertThat(house.answer("ines", "MES DONNÉES"))
                .contains("les fichiers que tu m'as envoyés (vocaux : 1)", "30 jours");
    }

    private static List<String> texts(Filed filed) {
        return house.lines(filed.conversation()).stream()
                .map(line -> line.content().text())
                .toList();
    }

    private static Filed captioned(String person, String id, String words, String album) {
        var besides = new Besides(new Enclosure(Enclosure.Kind.PICTURE, id, ""), "", album, How.SENT);
        var filed = house.the(Filing.class)
                .file(new InboundMessage(House.person(person), id, Instant.now(), new Input.Text(words), besides));
        assertThat(house.the(Transcripts.class).awaitTurn(filed, PATIENCE)).isTrue();
        return filed;
    }

    @Test
    void whatTheyPointToAndCorrectedStandsInTheLine() {
        var filed = house.the(Filing.class)
                .file(new InboundMessage(
                        House.person("emil"),
                        "e1",
                        Instant.now(),
                        new Input.Text("à 11h"),
                        new Besides(null, "Tu viens à 10h ?", "", How.CORRECTED)));
        assertThat(house.the(Transcripts.class).awaitTurn(filed, PATIENCE)).isTrue();
        assertThat(house.lines(filed.conversation()).getFirst().content().text())
                .isEqualTo("↪ « Tu viens à 10h ? »\n[corrigé] à 11h");
    }

    private static Optional<Standing> standing(Filed filed) {
        return house.the(Media.class).standing(filed.conversation(), filed.message());
    }

    private static Filed sends(String person, String handle, Kind kind, Enclosure.Kind enclosed, String album) {
        var besides = new Besides(new Enclosure(enclosed, handle, ""), "", album, How.SENT);
        var filed = house.the(Filing.class)
                .file(new InboundMessage(
                        House.person(person), handle, Instant.now(), new Input.Unreadable(kind), besides));
        assertThat(house.the(Transcripts.class).awaitTurn(filed, PATIENCE)).isTrue();
        return filed;
    }

    /** The platform's side of the browser chat: whatever is asked for is there. */
    static class Phone {
        @Bean
        Source phone() {
            return new Source() {
                @Override
                public String channel() {
                    return "tryit";
                }

                @Override
                public String account() {
                    return "tryit";
                }

                @Override
                public InputStream open(String handle) {
                    String content = handle.equals("page") ? "<html>" : "OggS " + handle + " murmure";
                    return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
                }
            };
        }
    }
}
