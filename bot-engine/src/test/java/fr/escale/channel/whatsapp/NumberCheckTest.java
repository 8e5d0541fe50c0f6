package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class NumberCheckTest {
    private final WireMockServer graph = new WireMockServer(options().dynamicPort());
    private final Logger logger = (Logger) LoggerFactory.getLogger(NumberCheck.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private String url = "";

    @BeforeEach
    void start() {
        graph.start();
        url = graph.baseUrl();
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        graph.stop();
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @ParameterizedTest
    @CsvSource({
        "200, INFO, knows our number",
        "401, ERROR, ESCALE_WHATSAPP_TOKEN",
        "404, ERROR, ESCALE_WHATSAPP_PHONE_NUMBER_ID",
        "500, WARN, could not say"
    })
    void theLogSaysWhatGraphThinksOfOurNumber(int status, String level, String words) {
        graph.stubFor(get(urlEqualTo("/v26.0/123?fields=id"))
                .withHeader("Authorization", equalTo("Bearer t0ken"))
                .willReturn(aResponse().withStatus(status).withBody("{}")));

        check();

        assertThat(lines()).singleElement().asString().contains(level, words);
    }

    @Test
    void withoutAnAnswerSendingWaitsAndTheTokenIsNotTold() {
        graph.stop();

        check();

        assertThat(lines()).singleElement().asString().contains("WARN", "waits").doesNotContain("t0ken");
    }

    private void check() {
        var number = OurNumber.of(new WhatsAppSettings("t0ken", "123", "s3cret", "verify", url, "", ""));
        new NumberCheck(number, new Graph("t0ken", Duration.ofSeconds(5))).check();
    }

    private Stream<String> lines() {
        return log.list.stream().map(Object::toString);
    }
}
