package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.channel.SaidLines;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.Mode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypingTest {
    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("polling");
    private final SaidLines transcripts = new SaidLines();
    private final Typing typing = new Typing(api, transcripts, Duration.ofMillis(20));

    TypingTest() {
        telegram.answers("sendchataction", "{\"ok\":true,\"result\":true}");
    }

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void anAnswerThatTakesLongIsShownAsBeingWritten() {
        transcripts.neverEndATurn();
        typing.show("99", new Filed("talk", "m1", false));

        await().untilAsserted(() -> telegram.server.verify(
                moreThanOrExactly(1),
                postRequestedFor(urlPathMatching("(?i)" + TelegramFarSide.path("sendchataction")))
                        .withRequestBody(matchingJsonPath("$[?(@.chat_id == '99' && @.action == 'typing')]"))));
    }

    @Test
    void aQuickAnswerIsNotShownAsBeingWritten() {
        typing.show("99", new Filed("talk", "m1", false));

        nothingIsShown();
    }

    @Test
    void neitherWhatComesAgainNorWhatAHumanHasToReadIsShown() {
        transcripts.neverEndATurn();
        typing.show("99", new Filed("talk", "m2", true));
        transcripts.mode(Mode.HUMAN);
        typing.show("99", new Filed("talk", "m3", false));

        nothingIsShown();
    }

    private void nothingIsShown() {
        await().during(Duration.ofMillis(300))
                .untilAsserted(
                        () -> assertThat(telegram.server.getAllServeEvents()).isEmpty());
    }

    @Test
    void troubleWithItIsNobodysTrouble() {
        telegram.answers("sendchataction", 500, "{}");
        transcripts.neverEndATurn();
        typing.show("99", new Filed("talk", "m1", false));
        await().until(() -> !telegram.server.getAllServeEvents().isEmpty());
    }
}
