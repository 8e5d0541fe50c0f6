package fr.escale.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Brings one message to the program, the way its person writes. */
final class Delivery {
    static final String APP_SECRET = "chaos-app-secret";
    static final String NUMBER = "1055501234";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern TRYIT_TEXT = Pattern.compile("\"from\":\"bot\".*?\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Delivery() {}

    /** Delivers a person's n-th message. */
    static HttpResponse<String> of(Person person, int number, int port) throws IOException, InterruptedException {
        return send(request(person, number, port));
    }

    static boolean isAcknowledged(int status) {
        return status == 200 || status == 202;
    }

    static HttpRequest request(Person person, int number, int port) {
        var text = Word.at(number).text;
        return person.way == Person.Way.BROWSER
                ? browser(person, "t" + number, text, port)
                : whatsApp(person.address, "wamid." + person.address + "." + number, text, port);
    }

    /** A person's n-th WhatsApp message as it comes when it was written six days ago. */
    static HttpRequest old(Person person, int number, int port) {
        var then = Instant.now().minus(Duration.ofDays(6));
        return whatsApp(person.address, "wamid." + person.address + "." + number, Word.at(number).text, then, port);
    }

    static HttpRequest browser(Person person, String id, String text, int port) {
        var body = MAPPER.writeValueAsString(Map.of("id", id, "text", text));
        return post("/tryit/" + person.address + "/messages", body, port).build();
    }

    static HttpRequest whatsApp(String from, String id, String text, int port) {
        return whatsApp(from, id, text, Instant.now(), port);
    }

    private static HttpRequest whatsApp(String from, String id, String text, Instant at, int port) {
        var body = """
                {"object":"whatsapp_business_account","entry":[{"id":"7","changes":[{"field":"messages","value":{
                "messaging_product":"whatsapp","metadata":{"display_phone_number":"33600000000","phone_number_id":"%s"},
                "contacts":[{"profile":{"name":"-"},"wa_id":"%s"}],
                "messages":[{"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(NUMBER, from, from, id, at.getEpochSecond(), text);
        return post("/webhooks/whatsapp", body, port)
                .header("X-Hub-Signature-256", signature(body))
                .build();
    }

    private static HttpRequest.Builder post(String path, String body, int port) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    /** Lets somebody in the browser read everything that was said to them. */
    static void read(Person person, int port) throws IOException, InterruptedException {
        var talk = send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/tryit/" + person.address + "/messages"))
                .timeout(Duration.ofSeconds(20))
                .build());
        if (talk.statusCode() == 200) {
            person.hearAll(TRYIT_TEXT
                    .matcher(talk.body())
                    .results()
                    .flatMap(found -> Word.answeredBy(found.group(1)).stream())
                    .toList());
        }
    }

    private static String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
