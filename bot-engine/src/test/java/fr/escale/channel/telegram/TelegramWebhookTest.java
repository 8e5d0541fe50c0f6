package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.channel.FiledMessages;
import fr.escale.channel.Letterbox;
import fr.escale.channel.Problems;
import fr.escale.channel.SaidLines;
import fr.escale.channel.WaitingParcels;
import fr.escale.conversation.Filing.FullException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TelegramWebhookTest {
    private static final String TEXT =
            "{\"update_id\":1,\"message\":{\"message_id\":7,\"date\":1790000000,\"chat\":{\"id\":99,\"type\":\"private\"},\"text\":\"slt\"}}";

    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("webhook");
    private final FiledMessages filing = new FiledMessages();
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new TelegramWebhook(
                    telegram.bot("webhook"),
                    new Intake(
                            new UpdateReader("42", Clock.systemUTC()),
                            api,
                            Profile.shipped(),
                            new Letterbox(filing),
                            new SaidLines(),
                            new WaitingParcels(),
                            new Typing(api, new SaidLines(), Duration.ofMinutes(1)),
                            Clock.systemUTC())))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void anUpdateWithOurSecretIsFiledBeforeItIsAnswered() throws Exception {
        deliver("s3cret", TEXT).andExpect(status().isOk());

        assertThat(filing.all()).hasSize(1);
    }

    @Test
    void withoutTheSecretOrWithAnotherItIsRefused() throws Exception {
        deliver("wrong", TEXT)
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(post("/webhooks/telegram").content(TEXT)).andExpect(status().isUnauthorized());

        assertThat(filing.all()).isEmpty();
    }

    @Test
    void aFullBacklogOrAStoreThatIsAwayAsksForALaterTry() throws Exception {
        for (RuntimeException outage :
                new RuntimeException[] {new FullException("full"), new DataAccessResourceFailureException("away")}) {
            filing.refuse(any -> true, outage);
            deliver("s3cret", TEXT)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        }
    }

    @Test
    void whatIsNotForUsIsAnsweredSoThatItDoesNotBlockTheChat() throws Exception {
        deliver("s3cret", "{\"update_id\":1,\"new_thing\":{}}").andExpect(status().isOk());
        deliver("s3cret", "[1,2]").andExpect(status().isOk());
    }

    @Test
    void garbageAndHugeBodiesAreProblems() throws Exception {
        deliver("s3cret", "{\"update_id\":").andExpect(status().isBadRequest());
        deliver("s3cret", "x".repeat(3 * 1024 * 1024 + 1))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void ourWebhookIsSetWhereNoneIsWithTheSecret() throws Exception {
        telegram.answers("setWebhook", "{\"ok\":true,\"result\":true}");

        assertThat(care().setOurs()).isTrue();

        telegram.server.verify(
                1,
                postRequestedFor(urlEqualTo(TelegramFarSide.path("setWebhook")))
                        .withRequestBody(containing("https://escale.example/webhooks/telegram"))
                        .withRequestBody(containing("s3cret"))
                        .withRequestBody(containing("callback_query")));
    }

    @Test
    void aWebhookThatIsSetAlreadyIsNotTouchedWhetherOursOrForeign() throws Exception {
        webhookIs("https://escale.example/webhooks/telegram");
        assertThat(care().setOurs()).isTrue();
        webhookIs("https://other.example/x");
        assertThat(care().setOurs()).isFalse();

        telegram.server.verify(0, postRequestedFor(urlEqualTo(TelegramFarSide.path("setWebhook"))));
    }

    private WebhookCare care() {
        return new WebhookCare(telegram.bot("webhook"), api, Duration.ofMillis(10));
    }

    private void webhookIs(String url) {
        telegram.answers("getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"" + url + "\"}}");
    }

    private ResultActions deliver(String secret, String body) throws Exception {
        return web.perform(post("/webhooks/telegram")
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
