package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;

/** The Bot API on the far side, played by WireMock. */
final class TelegramFarSide implements AutoCloseable {
    static final String TOKEN = "42:AAxx-key";

    final WireMockServer server = new WireMockServer(options().dynamicPort());

    TelegramFarSide() {
        server.start();
        answers("getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"\"}}");
        answers("getupdates", "{\"ok\":true,\"result\":[]}");
        answers("answercallbackquery", "{\"ok\":true,\"result\":true}");
    }

    static String path(String method) {
        return "/bot" + TOKEN + "/" + method;
    }

    static MappingBuilder to(String method) {
        return post(urlPathMatching("(?i)" + path(method)));
    }

    void answers(String method, String body) {
        server.stubFor(to(method).willReturn(okJson(body)));
    }

    void answers(String method, int status, String body) {
        server.stubFor(to(method).willReturn(aResponse().withStatus(status).withBody(body)));
    }

    void breaks(String method, Fault fault) {
        server.stubFor(to(method).willReturn(aResponse().withFault(fault)));
    }

    Bot bot(String mode) {
        String secret = mode.equals("webhook") ? "s3cret" : "";
        return Bot.of(new TelegramSettings(TOKEN, server.baseUrl(), mode, secret), "https://escale.example");
    }

    BotApi api(String mode) {
        return new BotApi(bot(mode), Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        server.stop();
    }
}
