package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.channel.SaidLines;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Mode;
import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadMarksTest {
    private static final String MESSAGES = "/v26.0/123/messages";

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());
    private final SaidLines transcripts = new SaidLines();

    @BeforeEach
    void start() {
        graph.start();
        graph.stubFor(post(urlEqualTo(MESSAGES)).willReturn(aResponse().withBody("{\"success\":true}")));
    }

    @AfterEach
    void stop() {
        graph.stop();
    }

    @Test
    void whatTheBotReadsIsMarkedAndShowsThatItWrites() {
        marks().show(message("wamid.1"), new Filed("talk", "m1", false));

        await().untilAsserted(() ->
                graph.verify(1, postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(equalToJson("""
                {"messaging_product":"whatsapp","status":"read","message_id":"wamid.1","typing_indicator":{"type":"text"}}
                """))));
    }

    @Test
    void neitherWhatComesAgainNorWhatAHumanHasYetToReadIsMarked() {
        var marks = marks();
        marks.show(message("wamid.1"), new Filed("talk", "m1", true));
        transcripts.mode(Mode.HUMAN);
        marks.show(message("wamid.2"), new Filed("talk", "m2", false));

        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(graph.getAllServeEvents()).isEmpty());
    }

    @Test
    void troubleWithItIsNobodysTrouble() {
        graph.stubFor(post(urlEqualTo(MESSAGES)).willReturn(aResponse().withStatus(500)));
        var marks = marks();
        for (int i = 0; i < 100; i++) {
            marks.show(message("wamid." + i), new Filed("talk", "m" + i, false));
        }
        await().until(() -> !graph.getAllServeEvents().isEmpty());
    }

    private ReadMarks marks() {
        var number = OurNumber.of(new WhatsAppSettings("t0ken", "123", "app", "verify", graph.baseUrl(), "v26.0", ""));
        return new ReadMarks(new Graph("t0ken", Duration.ofSeconds(5)), number, transcripts);
    }

    private static InboundMessage message(String id) {
        return new InboundMessage(
                new Identity("whatsapp", "123", "33612345678"), id, Instant.EPOCH, new Input.Text("slt"));
    }
}
