package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static fr.escale.channel.WaitingParcels.HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppSendingTest {
    private static final String MESSAGES = "/v26.0/123/messages";
    private static final String ACCEPTED = "{\"messages\":[{\"id\":\"wamid.9\"}]}";

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());

    private EmbeddedStore store;

    @BeforeEach
    void start(@TempDir Path directory) {
        graph.start();
        store = EmbeddedStore.open(directory);
    }

    @AfterEach
    void stop() {
        store.close();
        graph.stop();
    }

    @Test
    void aTextGoesToThePhoneNumberWithOurTokenAndTag() {
        answers(200, ACCEPTED);

        assertThat(send(Reply.text("slt"))).isEqualTo(new Sent("wamid.9"));

        graph.verify(
                1,
                postRequestedFor(urlEqualTo(MESSAGES))
                        .withHeader("Authorization", equalTo("Bearer t0ken"))
                        .withRequestBody(equalToJson("""
                                {"messaging_product":"whatsapp","recipient_type":"individual","to":"33612345678",
                                 "type":"text","text":{"body":"slt","preview_url":false},
                                 "biz_opaque_callback_data":"m1"}
                                """)));
    }

    @Test
    void whoHasNoPhoneNumberIsTheRecipient() {
        answers(200, ACCEPTED);

        send("FR.1349120", HEARD, Reply.text("slt"));

        graph.verify(postRequestedFor(urlEqualTo(MESSAGES))
                .withRequestBody(matchingJsonPath("$[?(@.recipient == 'FR.1349120')]"))
                .withRequestBody(matchingJsonPath("$[?(!@.to)]")));
    }

    @Test
    void buttonsAreReplyButtons() {
        answers(200, ACCEPTED);

        send(Reply.buttons("Ça va ?", List.of(new Button("y", "Oui"), new Button("n", "Non"))));

        graph.verify(postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(equalToJson("""
                {"type":"interactive","interactive":{"type":"button","body":{"text":"Ça va ?"},"action":{"buttons":[
                  {"type":"reply","reply":{"id":"y","title":"Oui"}},
                  {"type":"reply","reply":{"id":"n","title":"Non"}}]}}}
                """, true, true)));
    }

    @Test
    void aListIsAListAndEmptyDescriptionsAreLeftOut() {
        answers(200, ACCEPTED);

        send(Reply.list(
                "Quand ?", new Rows("Voir", List.of(new Row("a", "mardi", "10 h"), new Row("b", "jeudi", "")))));

        graph.verify(postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(equalToJson("""
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"33612345678",
                 "biz_opaque_callback_data":"m1","type":"interactive",
                 "interactive":{"type":"list","body":{"text":"Quand ?"},"action":{"button":"Voir","sections":[{"rows":[
                   {"id":"a","title":"mardi","description":"10 h"},{"id":"b","title":"jeudi"}]}]}}}
                """)));
    }

    @Test
    void whoIsAskedWhereTheyAreSharesItAtATapAndReadsTheOtherWays() {
        answers(200, ACCEPTED);

        assertThat(send(Reply.buttons("Où es-tu ?", List.of(new Button("b", "Retour"), new Button("m", "Menu")))
                        .asking("Envoyer ma position")))
                .isEqualTo(new Sent("wamid.9"));

        graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(equalToJson("""
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"33612345678",
                 "biz_opaque_callback_data":"m1","type":"interactive",
                 "interactive":{"type":"location_request_message",
                   "body":{"text":"Où es-tu ?\\n\\nOu par écrit : Retour · Menu"},"action":{"name":"send_location"}}}
                """)));
    }

    @Test
    void moreRowsThanAListHoldsGoOnInTheNextList() {
        answers(200, ACCEPTED);
        var rows = IntStream.range(0, 23)
                .mapToObj(i -> new Row("r" + i, "Choix " + i, ""))
                .toList();

        assertThat(send(Reply.list("Lequel ?", new Rows("Voir", rows)))).isEqualTo(new Sent("wamid.9"));

        var lists = graph.findAll(postRequestedFor(urlEqualTo(MESSAGES))).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(body -> Pattern.compile("\"id\":\"(r[0-9]+)\"")
                        .matcher(body)
                        .results()
                        .map(row -> row.group(1))
                        .toList())
                .toList();
        assertThat(lists).hasSize(3).allSatisfy(list -> assertThat(list).hasSizeLessThanOrEqualTo(10));
        assertThat(lists.stream().flatMap(List::stream))
                .containsExactlyElementsOf(rows.stream().map(Row::id).toList());
    }

    @Test
    void outsideThe24HourWindowNothingIsPosted() {
        answers(200, ACCEPTED);

        assertThat(send("33612345678", HEARD.minus(Duration.ofHours(24)), Reply.text("slt")))
                .isInstanceOf(Sent.class);
        Sending tooLate = send("33612345678", HEARD.minus(Duration.ofHours(24)).minusSeconds(1), Reply.text("slt"));

        assertThat(tooLate)
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.why()).startsWith("fenêtre de 24 h fermée"));
        graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void aChatThatIsTooFastWaitsFourTimesAsLongEachTime() {
        error(400, 131056);
        WhatsAppChannel channel = channel();

        assertThat(channel.send(parcel("33612345678", HEARD, Reply.text("slt"))))
                .isEqualTo(new ChatLater(Duration.ofSeconds(6)));
        assertThat(channel.send(parcel("33612345678", HEARD, Reply.text("slt"))))
                .isEqualTo(new ChatLater(Duration.ofSeconds(24)));
    }

    @Test
    void serverErrorsAndStatusesWithoutACodeAreJudgedByTheStatus() {
        error(500, 999);
        assertThat(send(Reply.text("slt"))).isInstanceOf(NotSent.class);
        answers(503, "<html>");
        assertThat(send(Reply.text("slt"))).isInstanceOf(Unclear.class);
        answers(429, "");
        assertThat(send(Reply.text("slt"))).isInstanceOf(AccountLater.class);
        answers(401, "");
        assertThat(send(Reply.text("slt"))).isInstanceOf(AccountLater.class);
        answers(404, "");
        assertThat(send(Reply.text("slt"))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "[]", "{}", "{\"messages\":3}", "null"})
    void anAnswerWithoutAMessageIdIsUnclear(String body) {
        answers(200, body);

        assertThat(send(Reply.text("slt"))).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsUnclearAndNeverPostedTwice(Fault fault) {
        stub(aResponse().withFault(fault));

        Sending outcome = send(Reply.text("slt"));

        assertThat(outcome).isInstanceOf(Unclear.class);
        assertThat(outcome.toString()).doesNotContain("t0ken").doesNotContain("33612345678");
        graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void withoutAConnectionItSurelyHasNotLeft() {
        WhatsAppChannel channel = channel();
        graph.stop();

        assertThat(channel.send(parcel("33612345678", HEARD, Reply.text("slt"))))
                .isEqualTo(new NotSent("ConnectException"));
    }

    @Test
    void aServerThatDoesNotAnswerIsUnclear() {
        stub(aResponse().withBody(ACCEPTED).withFixedDelay(8_000));

        assertThat(send(Reply.text("slt"))).isInstanceOf(Unclear.class);
    }

    private void error(int status, int code) {
        answers(status, "{\"error\":{\"message\":\"(#" + code + ") no\",\"code\":" + code + "}}");
    }

    private void answers(int status, String body) {
        stub(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body));
    }

    private void stub(ResponseDefinitionBuilder answer) {
        graph.stubFor(post(urlEqualTo(MESSAGES)).willReturn(answer));
    }

    private Sending send(Reply reply) {
        return send("33612345678", HEARD, reply);
    }

    private Sending send(String address, Instant lastHeard, Reply reply) {
        return channel().send(parcel(address, lastHeard, reply));
    }

    private static Parcel parcel(String address, Instant lastHeard, Reply reply) {
        Identity to = new Identity("whatsapp", "123", address);
        return new Parcel("m1", "talk", to, reply, Language.FR, Urgency.REPLY, HEARD, lastHeard);
    }

    private WhatsAppChannel channel() {
        return Desks.of(store, graph.baseUrl(), Clock.fixed(HEARD, ZoneOffset.UTC))
                .channel();
    }
}
