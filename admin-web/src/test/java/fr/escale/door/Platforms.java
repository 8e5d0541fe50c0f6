package fr.escale.door;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The Telegram Bot API and the Graph API, played from the platforms' documentation. */
final class Platforms implements AutoCloseable {
    static final String TELEGRAM_TOKEN = "4242:door-test-token";
    static final String APP_SECRET = "door-test-app-secret";
    static final String NUMBER = "1055501234";

    final WireMockServer server = new WireMockServer(
            wireMockConfig().dynamicPort().http2PlainDisabled(true).asynchronousResponseEnabled(true));
    private final AtomicInteger updates = new AtomicInteger(700_000);

    Platforms() {
        server.start();
        server.stubFor(any(urlPathMatching("(?i)/bot[^/]+/.*"))
                .atPriority(9)
                .willReturn(okJson("{\"ok\":true,\"result\":true}")));
        server.stubFor(
                any(urlPathMatching("(?i)/bot[^/]+/getwebhookinfo"))
                        .willReturn(
                                okJson(
                                        "{\"ok\":true,\"result\":{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}}")));
        server.stubFor(any(urlPathMatching("(?i)/bot[^/]+/getupdates"))
                .atPriority(8)
                .willReturn(okJson("{\"ok\":true,\"result\":[]}").withFixedDelay(200)));
        server.stubFor(post(urlPathMatching("(?i)/bot[^/]+/sendmessage")).willReturn(okJson("""
                {"ok":true,"result":{"message_id":900,"date":1795000000,"chat":{"id":1,"type":"private"},"text":"-"}}""")));
        server.stubFor(post(urlPathMatching("/v[^/]+/" + NUMBER + "/messages"))
                .willReturn(okJson("{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.OUT\"}]}")));
        server.stubFor(
                post(urlPathMatching("/v[^/]+/" + NUMBER + "/media")).willReturn(okJson("{\"id\":\"media-1\"}")));
    }

    /** The properties that point the program here. */
    String[] properties() {
        return new String[] {
            "escale.telegram.token=" + TELEGRAM_TOKEN,
            "escale.telegram.api-url=" + server.baseUrl(),
            "escale.whatsapp.token=graph-token",
            "escale.whatsapp.phone-number-id=" + NUMBER,
            "escale.whatsapp.app-secret=" + APP_SECRET,
            "escale.whatsapp.verify-token=verify-me",
            "escale.whatsapp.api-url=" + server.baseUrl(),
        };
    }

    /** Somebody writes on Telegram: the next poll finds it, and finds it again until it is confirmed by its offset. */
    void telegramHears(long chat, String text) {
        var id = updates.incrementAndGet();
        var update = """
                {"ok":true,"result":[{"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s",
                "from":{"id":%d,"is_bot":false,"first_name":"-"},"chat":{"id":%d,"type":"private"}}}]}""".formatted(id, id, System.currentTimeMillis() / 1000, text, chat, chat);
        server.stubFor(any(urlPathMatching("(?i)/bot[^/]+/getupdates"))
                .inScenario("update " + id)
                .whenScenarioStateIs("Started")
                .willSetStateTo("taken")
                .willReturn(okJson(update)));
    }

    /** The messages that went out to that Telegram chat. */
    List<String> sentOnTelegram(long chat) {
        return sent("(?i)/bot[^/]+/sendmessage").stream()
                .filter(body -> body.contains("\"" + chat + "\"") || body.contains(":" + chat + ","))
                .toList();
    }

    /** The pictures that went out on Telegram, as they were posted. */
    List<String> picturesOnTelegram() {
        return sent("(?i)/bot[^/]+/sendphoto");
    }

    /** The messages that went out over WhatsApp to that number. */
    List<String> sentOnWhatsApp(String number) {
        return sent("/v[^/]+/" + NUMBER + "/messages").stream()
                .filter(body -> body.contains("\"" + number + "\""))
                .toList();
    }

    private List<String> sent(String path) {
        return server.findAll(postRequestedFor(urlPathMatching(path))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    /** A webhook body as the Cloud API sends it. */
    static String whatsAppText(String from, String id, String text) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"7","changes":[{"field":"messages","value":{
                "messaging_product":"whatsapp","metadata":{"display_phone_number":"33600000000","phone_number_id":"%s"},
                "contacts":[{"profile":{"name":"-"},"wa_id":"%s"}],
                "messages":[{"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(NUMBER, from, from, id, System.currentTimeMillis() / 1000, text);
    }

    static String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
