package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static fr.escale.channel.WaitingParcels.HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.Declined;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

/** Every code of Meta's table, one by one: as the answer to a sending, and told of a message that had been taken. */
class ErrorTableTest {
    private static final String MESSAGES = "/v26.0/123/messages";
    private static EmbeddedStore store;

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());
    private Desks desks;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void start() {
        graph.start();
        desks = Desks.of(store, graph.baseUrl(), Clock.fixed(HEARD, ZoneOffset.UTC));
        desks.sheet().set("trouble", new Document("code", ""));
    }

    @AfterEach
    void stop() {
        graph.stop();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/whatsapp/errors.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void aSendingIsAnsweredByIt(
            int code,
            int http,
            String sending,
            @Nullable Integer seconds,
            @Nullable Integer console,
            String told,
            String words) {
        answers(http, code);

        Sending outcome = desks.channel().send(parcel(Urgency.REPLY));

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(sending);
        assertThat(seconds(outcome)).isEqualTo(seconds);
        assertThat(why(outcome)).contains(why(outcome).isEmpty() ? "" : words);
        assertThat(desks.face().trouble().map(WhatsApp.Trouble::code).orElse(null))
                .isEqualTo(console);
        graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/whatsapp/errors.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void itIsToldOfAMessageThatHadBeenTaken(
            int code,
            int http,
            String sending,
            @Nullable Integer seconds,
            @Nullable Integer console,
            News told,
            String words) {
        var status = Status.read(new JsonMapper()
                        .readTree(
                                "{\"biz_opaque_callback_data\":\"talk#1\",\"status\":\"failed\",\"errors\":[{\"code\":"
                                        + code + "}]}"))
                .orElseThrow();

        assertThat(status.receipt().news()).isEqualTo(told);
        assertThat(status.receipt().why()).contains(words);
    }

    @Test
    void complaintsHoldBackOnlyWhatNobodyAskedFor() {
        answers(400, 131048);
        WhatsAppChannel channel = desks.channel();
        channel.send(parcel(Urgency.REPLY));
        graph.resetAll();
        answers();

        assertThat(channel.send(parcel(Urgency.BROADCAST))).isEqualTo(new ChatLater(Duration.ofHours(1)));
        assertThat(channel.send(parcel(Urgency.REPLY))).isInstanceOf(Sent.class);
        assertThat(desks.face().trouble()).isPresent();
        graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @Test
    void whatIsMendedIsNoTroubleAnyMore() {
        answers(401, 190);
        WhatsAppChannel channel = desks.channel();
        channel.send(parcel(Urgency.REPLY));
        graph.resetAll();
        answers();

        channel.send(parcel(Urgency.REPLY));

        assertThat(desks.face().trouble()).isEmpty();
    }

    private void answers(int http, int code) {
        graph.stubFor(post(urlEqualTo(MESSAGES))
                .willReturn(aResponse()
                        .withStatus(http)
                        .withBody("{\"error\":{\"message\":\"(#" + code + ") no\",\"code\":" + code + "}}")));
    }

    private void answers() {
        graph.stubFor(
                post(urlEqualTo(MESSAGES)).willReturn(aResponse().withBody("{\"messages\":[{\"id\":\"wamid.9\"}]}")));
    }

    private static Parcel parcel(Urgency urgency) {
        Identity to = new Identity("whatsapp", "123", "33612345678");
        return new Parcel("m1", "talk", to, Reply.text("slt"), Language.FR, urgency, HEARD, HEARD);
    }

    private static @Nullable Integer seconds(Sending outcome) {
        return switch (outcome) {
            case AccountLater wait -> (int) wait.pause().toSeconds();
            case ChatLater wait -> (int) wait.pause().toSeconds();
            default -> null;
        };
    }

    private static String why(Sending outcome) {
        return switch (outcome) {
            case Refused refused -> refused.why();
            case Closed closed -> closed.why();
            case Declined declined -> declined.why();
            default -> "";
        };
    }
}
