package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static fr.escale.channel.WaitingParcels.HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and documents that go with what we say: brought to WhatsApp once, shown beside the words. */
class WhatsAppFilesTest {
    private static final String MESSAGES = "/v26.0/123/messages";
    private static final String MEDIA = "/v26.0/123/media";
    private static final Attachment PICTURE =
            new Attachment("affiche.jpg", "image/jpeg", "https://escale.example/fichiers/x.jpg");
    private static final Attachment PDF =
            new Attachment("liste.pdf", "application/pdf", "https://escale.example/fichiers/y.pdf");

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());
    private EmbeddedStore store;
    private WhatsAppChannel channel;

    @BeforeEach
    void start(@TempDir Path directory) {
        graph.start();
        store = EmbeddedStore.open(directory);
        channel = Desks.of(store, graph.baseUrl(), Clock.fixed(HEARD, ZoneOffset.UTC))
                .channel();
        answers(MEDIA, 200, "{\"id\":\"m77\"}");
        answers(MESSAGES, 200, "{\"messages\":[{\"id\":\"wamid.9\"}]}");
    }

    @AfterEach
    void stop() {
        store.close();
        graph.stop();
    }

    @Test
    void aPictureIsBroughtWithOurTokenAndShownWithItsWords() {
        assertThat(send(with("Voilà l'affiche.", PICTURE))).isEqualTo(new Sent("wamid.9"));

        graph.verify(
                1,
                postRequestedFor(urlEqualTo(MEDIA))
                        .withHeader("Authorization", equalTo("Bearer t0ken"))
                        .withRequestBodyPart(aMultipart("messaging_product")
                                .withBody(equalTo("whatsapp"))
                                .build())
                        .withRequestBodyPart(aMultipart("file")
                                .withHeader("Content-Type", equalTo("image/jpeg"))
                                .withHeader("Content-Disposition", containing("affiche.jpg"))
                                .withBody(equalTo("affiche.jpg"))
                                .build()));
        verify("""
                {"type":"image","image":{"id":"m77","caption":"Voilà l'affiche."}}
                """);
    }

    @Test
    void aDocumentKeepsItsNameAndStandsAboveItsButtons() {
        send(with("La liste.", PDF));
        verify("""
                {"type":"document","document":{"id":"m77","filename":"liste.pdf","caption":"La liste."}}
                """);

        send(new Reply("La liste.", List.of(new Button("y", "Merci")), null, List.of(PDF)));
        verify("""
                {"type":"interactive","interactive":{"type":"button","header":{"type":"document","document":{"id":"m77"}},
                 "body":{"text":"La liste."},"action":{"buttons":[{"type":"reply","reply":{"id":"y","title":"Merci"}}]}}}
                """);
    }

    @Test
    void aListHasNoRoomForAPictureWhichComesBefore() {
        send(new Reply("Quand ?", List.of(), new Rows("Voir", List.of(new Row("a", "mardi", ""))), List.of(PICTURE)));

        verify("{\"type\":\"image\",\"image\":{\"id\":\"m77\"}}");
        verify("{\"type\":\"interactive\",\"interactive\":{\"type\":\"list\",\"body\":{\"text\":\"Quand ?\"}}}");
        graph.verify(2, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void twoFilesAreTwoMessagesAndNoneIsLost() {
        send(with("Tout est là.", PDF, PICTURE));
        verify("{\"type\":\"document\",\"document\":{\"id\":\"m77\"}}");
        verify("{\"type\":\"image\",\"image\":{\"caption\":\"Tout est là.\"}}");
    }

    @Test
    void triedAgainAFileIsBroughtOnce() {
        answers(MESSAGES, 500, "{\"error\":{\"code\":131000}}");
        assertThat(send(with("Voilà.", PICTURE))).isInstanceOf(NotSent.class);
        send(with("Voilà.", PICTURE));
        graph.verify(1, postRequestedFor(urlEqualTo(MEDIA)));
    }

    @Test
    void whatWhatsAppHasForgottenIsBroughtAgainOnce() {
        send(with("Voilà.", PICTURE));
        answers(MESSAGES, 400, "{\"error\":{\"code\":131009}}");

        assertThat(send(with("Encore.", PICTURE))).isInstanceOf(Refused.class);
        graph.verify(2, postRequestedFor(urlEqualTo(MEDIA)));
        graph.verify(3, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void whoCannotBeReachedIsWrittenToOnceWhateverFileGoesWithIt() {
        send(with("Voilà.", PICTURE));
        answers(MESSAGES, 400, "{\"error\":{\"code\":131026}}");

        assertThat(send(with("Encore.", PICTURE))).isInstanceOf(Refused.class);
        graph.verify(1, postRequestedFor(urlEqualTo(MEDIA)));
        graph.verify(2, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 131009})
    void whatWhatsAppHasForgottenIsBroughtAgainAndArrives(int code) {
        send(with("Voilà.", PICTURE));
        answers(MEDIA, 200, "{\"id\":\"m78\"}");
        graph.stubFor(post(urlEqualTo(MESSAGES))
                .withRequestBody(containing("m77"))
                .willReturn(aResponse().withStatus(400).withBody("{\"error\":{\"code\":" + code + "}}")));

        assertThat(send(with("Encore.", PICTURE))).isEqualTo(new Sent("wamid.9"));
        verify("{\"image\":{\"id\":\"m78\",\"caption\":\"Encore.\"}}");
    }

    @Test
    void whatWhatsAppCouldNotShowIsBroughtAnewWithTheNextTry() {
        send(with("Voilà.", PICTURE));
        answers(MESSAGES, 400, "{\"error\":{\"code\":131053}}");
        assertThat(send(with("Encore.", PICTURE))).isInstanceOf(NotSent.class);
        graph.verify(1, postRequestedFor(urlEqualTo(MEDIA)));

        send(with("Encore.", PICTURE));
        graph.verify(2, postRequestedFor(urlEqualTo(MEDIA)));
    }

    @Test
    void whatWhatsAppDoesNotTakeLeavesItsAddressAndWhatIsGoneItsName() {
        answers(MEDIA, 400, "{\"error\":{\"code\":100}}");
        assertThat(send(with("Voilà.", PICTURE))).isEqualTo(new Sent("wamid.9"));
        verify("{\"text\":{\"body\":\"Voilà.\\n\\naffiche.jpg : https://escale.example/fichiers/x.jpg\"}}");

        send(with("", new Attachment("oublié.jpg", "image/jpeg", "/fichiers/z.jpg")));
        verify("{\"text\":{\"body\":\"oublié.jpg\"}}");
    }

    @Test
    void whileItCannotBeBroughtTheMessageWaitsWithIt() {
        answers(MEDIA, 500, "{\"error\":{\"code\":2}}");
        assertThat(send(with("Voilà.", PICTURE))).isInstanceOf(NotSent.class);
        answers(MEDIA, 400, "{\"error\":{\"code\":190}}");
        assertThat(send(with("Voilà.", PICTURE))).isInstanceOf(AccountLater.class);
        graph.verify(0, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void aCalendarFileStaysALink() {
        send(with("C'est confirmé.", new Attachment("rdv.ics", "text/calendar", "https://escale.example/x.ics")));
        graph.verify(0, postRequestedFor(urlEqualTo(MEDIA)));
        verify("{\"text\":{\"body\":\"C'est confirmé.\\n\\nrdv.ics : https://escale.example/x.ics\"}}");
    }

    private void answers(String path, int status, String body) {
        graph.stubFor(
                post(urlEqualTo(path)).willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private void verify(String json) {
        graph.verify(postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(equalToJson(json, true, true)));
    }

    private static Reply with(String text, Attachment... files) {
        return new Reply(text, List.of(), null, List.of(files));
    }

    private Sending send(Reply reply) {
        return channel.send(new Parcel(
                "m1",
                "talk",
                new Identity("whatsapp", "123", "33612345678"),
                reply,
                Language.FR,
                Urgency.REPLY,
                HEARD,
                HEARD));
    }
}
