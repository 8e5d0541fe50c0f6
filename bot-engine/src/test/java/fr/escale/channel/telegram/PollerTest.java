package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThan;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.escale.channel.telegram.TelegramFarSide.path;
import static fr.escale.channel.telegram.TelegramFarSide.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import fr.escale.channel.FiledMessages;
import fr.escale.channel.Letterbox;
import fr.escale.channel.SaidLines;
import fr.escale.channel.WaitingParcels;
import fr.escale.conversation.Filing.FullException;
import fr.escale.conversation.InboundMessage;
import fr.escale.engine.Input;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollerTest {
    private static final String TEXT =
            "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1790000000,\"chat\":{\"id\":99,\"type\":\"private\"},\"text\":\"%s\"}}";

    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("polling");
    private final FiledMessages filing = new FiledMessages();
    private final SaidLines transcripts = new SaidLines();
    private final WaitingParcels outbox = new WaitingParcels();
    private volatile boolean onDuty = true;
    private final Poller poller = new Poller(
            api,
            new WebhookCare(telegram.bot("polling"), api, Duration.ofMillis(10)),
            new Intake(
                    new UpdateReader("42", Clock.systemUTC()),
                    api,
                    Profile.shipped(),
                    new Letterbox(filing),
                    transcripts,
                    outbox,
                    new Typing(api, transcripts, Duration.ofMinutes(1)),
                    Clock.systemUTC()),
            () -> onDuty,
            Clock.systemUTC(),
            Duration.ofMillis(2));

    @AfterEach
    void close() {
        poller.stop();
        api.close();
        telegram.close();
    }

    @Test
    void filesWhatComesAndConfirmsItWithTheNextPoll() {
        deliver(text(10, 1, "slt"), text(11, 2, "ça va"));

        poller.start();

        await().untilAsserted(() -> telegram.server.verify(postRequestedFor(urlEqualTo(path("getupdates")))
                .withRequestBody(matchingJsonPath("$.offset", equalTo("12")))));
        assertThat(texts()).containsExactly("slt", "ça va");
    }

    @Test
    void nothingIsConfirmedThatCouldNotBeFiled() {
        filing.refuse(message -> message.externalId().equals("2"), new FullException("full"));
        deliver(text(10, 1, "slt"), text(11, 2, "ça va"));
        telegram.server.stubFor(to("getupdates")
                .withRequestBody(matchingJsonPath("$[?(@.offset == 11)]"))
                .willReturn(okJson(result(text(11, 2, "ça va")))));

        poller.start();
        await().until(() -> filing.calls() > 4);
        assertThat(texts()).containsExactly("slt");
        telegram.server.verify(0, confirming(12));

        filing.refuseNothing();
        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt", "ça va"));
    }

    @Test
    void aPoisonUpdateHoldsUpNothing() {
        deliver("3", "{\"update_id\":10,\"message\":{\"message_id\":{},\"chat\":[]}}", text(11, 2, "slt"));

        poller.start();

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void anUpdateThatCannotBeReadIsAnsweredAsOneWhenItTellsWhoWrote() {
        deliver(
                "{\"update_id\":10,\"message\":{\"message_id\":1,\"date\":9000000000000000000,\"chat\":{\"id\":99,\"type\":\"private\"},\"text\":\"slt\"}}");

        poller.start();

        await().untilAsserted(() -> assertThat(filing.all())
                .extracting(InboundMessage::externalId, InboundMessage::input)
                .containsExactly(tuple("update:10", new Input.Unreadable(Input.Kind.OTHER))));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 401, 500, 502, 400})
    void noErrorEndsThePoller(int status) {
        failThenDeliver(aResponse()
                .withStatus(status)
                .withBody("{\"ok\":false,\"error_code\":" + status + ",\"description\":\"no\"}"));

        poller.start();

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void tooManyRequestsWaitAsLongAsTheyAreTold() {
        failThenDeliver(aResponse()
                .withStatus(429)
                .withBody("{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":1}}"));

        poller.start();

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void resetsEmptyAndGarbledAnswersEndItNeither() {
        String last = Scenario.STARTED;
        List<ResponseDefinitionBuilder> broken = List.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withBody(""),
                aResponse().withBody("<html>"),
                okJson("{\"ok\":true}"),
                okJson("{\"ok\":true,\"result\":3}"));
        for (var answer : broken) {
            String next = last + "!";
            telegram.server.stubFor(to("getupdates")
                    .inScenario("breaks")
                    .whenScenarioStateIs(last)
                    .willReturn(answer)
                    .willSetStateTo(next));
            last = next;
        }
        telegram.server.stubFor(to("getupdates")
                .inScenario("breaks")
                .whenScenarioStateIs(last)
                .willReturn(okJson(result(text(10, 1, "slt")))));

        poller.start();

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void aForeignWebhookIsLeftAloneAndPollingWaitsUntilItIsGone() {
        telegram.answers("getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"https://other.example/x\"}}");
        deliver(text(10, 1, "slt"));

        poller.start();
        await().untilAsserted(() ->
                telegram.server.verify(moreThan(2), postRequestedFor(urlEqualTo(path("getwebhookinfo")))));
        telegram.server.verify(0, postRequestedFor(urlEqualTo(path("getupdates"))));
        telegram.server.verify(0, postRequestedFor(urlEqualTo(path("deleteWebhook"))));

        telegram.answers("getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"\"}}");
        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void onlyOneProcessPollsAtATime() {
        onDuty = false;
        deliver(text(10, 1, "slt"));
        poller.start();
        await().during(Duration.ofMillis(100)).until(() -> texts().isEmpty());

        onDuty = true;

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
    }

    @Test
    void ourOwnOldWebhookMakesRoomForPolling() {
        telegram.answers(
                "getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"https://escale.example/webhooks/telegram\"}}");
        telegram.answers("deleteWebhook", "{\"ok\":true,\"result\":true}");
        deliver(text(10, 1, "slt"));

        poller.start();

        await().untilAsserted(() -> assertThat(texts()).containsExactly("slt"));
        telegram.server.verify(1, postRequestedFor(urlEqualTo(path("deleteWebhook"))));
    }

    @Test
    void aButtonPressIsAcknowledgedAndFiledAlsoWhenTheAcknowledgementFails() {
        telegram.answers("answercallbackquery", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"too old\"}");
        deliver(
                "{\"update_id\":10,\"callback_query\":{\"id\":\"5\",\"data\":\"yes\",\"message\":{\"message_id\":3,\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":0}}}");

        poller.start();

        await().untilAsserted(() -> telegram.server.verify(postRequestedFor(urlEqualTo(path("answercallbackquery")))
                .withRequestBody(matchingJsonPath("$[?(@.callback_query_id == '5')]"))));
        await().untilAsserted(() -> assertThat(filing.all())
                .extracting(InboundMessage::input)
                .containsExactly(new Input.Choice("yes", "")));
    }

    @Test
    void whoBlocksTheBotIsUnreachable() {
        transcripts.know("99");
        deliver(
                "{\"update_id\":10,\"my_chat_member\":{\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":1,\"new_chat_member\":{\"status\":\"kicked\"}}}");

        poller.start();

        await().untilAsserted(() -> assertThat(outbox.told()).containsExactly("unreachable talk-99"));
    }

    @Test
    void whoUnblocksTheBotCanBeReachedAgain() {
        transcripts.know("99");
        deliver(
                "{\"update_id\":10,\"my_chat_member\":{\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":1,\"new_chat_member\":{\"status\":\"member\"}}}");

        poller.start();

        await().untilAsserted(() -> assertThat(outbox.told()).containsExactly("reachable talk-99"));
    }

    @Test
    void aGroupIsToldWhereToWriteAndLeft() {
        telegram.answers("sendmessage", "{\"ok\":true,\"result\":{\"message_id\":1}}");
        telegram.answers("leavechat", "{\"ok\":true,\"result\":true}");
        deliver(
                "{\"update_id\":10,\"my_chat_member\":{\"chat\":{\"id\":-5,\"type\":\"group\"},\"from\":{\"language_code\":\"en\"},\"date\":1,\"new_chat_member\":{\"status\":\"member\"}}}");

        poller.start();

        await().untilAsserted(() -> telegram.server.verify(1, postRequestedFor(urlPathMatching("(?i).*/leavechat"))));
        telegram.server.verify(
                1,
                postRequestedFor(urlEqualTo(path("sendmessage")))
                        .withRequestBody(matchingJsonPath("$.text", containing("in private"))));
        assertThat(filing.all()).isEmpty();
    }

    @Test
    void whatWasDecidedIsNotAskedAnyMore() {
        telegram.answers(
                "editmessagereplymarkup", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"not modified\"}");
        deliver(
                "{\"update_id\":10,\"callback_query\":{\"id\":\"5\",\"data\":\"book:r1\",\"message\":{\"message_id\":3,\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":0}}}");

        poller.start();

        await().untilAsserted(() -> telegram.server.verify(
                1,
                postRequestedFor(urlPathMatching("(?i).*/editmessagereplymarkup"))
                        .withRequestBody(matchingJsonPath("$[?(@.message_id == 3)]"))));
        assertThat(filing.all()).extracting(InboundMessage::input).containsExactly(new Input.Choice("book:r1", ""));
    }

    @Test
    void stoppingEndsAPollThatIsWaiting() {
        telegram.server.stubFor(to("getupdates").willReturn(okJson(result()).withFixedDelay(3_000)));
        poller.start();
        await().untilAsserted(() -> telegram.server.verify(postRequestedFor(urlEqualTo(path("getupdates")))));

        poller.stop();

        assertThat(poller.isRunning()).isFalse();
    }

    private void deliver(String... updates) {
        telegram.server.stubFor(to("getupdates")
                .withRequestBody(matchingJsonPath("$[?(@.offset == 0)]"))
                .willReturn(okJson(result(updates))));
    }

    private void failThenDeliver(ResponseDefinitionBuilder failure) {
        telegram.server.stubFor(to("getupdates")
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(failure)
                .willSetStateTo("well"));
        telegram.server.stubFor(to("getupdates")
                .inScenario("once")
                .whenScenarioStateIs("well")
                .willReturn(okJson(result(text(10, 1, "slt")))));
    }

    private static RequestPatternBuilder confirming(int offset) {
        return postRequestedFor(urlEqualTo(path("getupdates")))
                .withRequestBody(matchingJsonPath("$[?(@.offset == " + offset + ")]"));
    }

    private static String text(int update, int message, String text) {
        return TEXT.formatted(update, message, text);
    }

    private static String result(String... updates) {
        return "{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}";
    }

    private List<String> texts() {
        return filing.all().stream()
                .map(message -> ((Input.Text) message.input()).text())
                .toList();
    }
}
