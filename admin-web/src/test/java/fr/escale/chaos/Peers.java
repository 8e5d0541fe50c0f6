package fr.escale.chaos;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Telegram and WhatsApp as one server with moods: what arrives here has reached the person. */
final class Peers implements ResponseDefinitionTransformerV2, ServeEventListener, AutoCloseable {
    private static final Pattern ADDRESSEE = Pattern.compile("\"(?:chat_id|to)\"\\s*:\\s*\"?(\\d+)");
    /**
     * The answer's way back, and the commit that proves it: until then the sending is not over for whoever dies. Some
     * 10 ms, and up to 270 where two cores were shared with six builds.
     */
    private static final Duration TRANSIT = Duration.ofMillis(300);

    final TelegramQueue queue = new TelegramQueue();
    volatile Supplier<Answer> mood = () -> Answer.FINE;
    /** Answers from which nobody can tell whether the message was taken. */
    final AtomicInteger unclear = new AtomicInteger();

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> begun = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final WireMockServer server = new WireMockServer(wireMockConfig()
            .dynamicPort()
            .http2PlainDisabled(true)
            .containerThreads(120)
            .extensions(this));

    Peers() {
        server.start();
        server.stubFor(any(anyUrl()).willReturn(ok()));
    }

    void know(Person person) {
        people.put(person.address, person);
    }

    /** The properties that point the program here. */
    String[] properties() {
        return new String[] {
            "escale.telegram.token=4242:chaos-token",
            "escale.telegram.api-url=" + server.baseUrl(),
            "escale.whatsapp.token=graph-token",
            "escale.whatsapp.phone-number-id=" + Delivery.NUMBER,
            "escale.whatsapp.app-secret=" + Delivery.APP_SECRET,
            "escale.whatsapp.verify-token=verify-me",
            "escale.whatsapp.api-url=" + server.baseUrl(),
        };
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var path = event.getRequest().getUrl().toLowerCase(Locale.ROOT);
        var body = event.getRequest().getBodyAsString();
        return answer(event.getId(), path, body).build();
    }

    private ResponseDefinitionBuilder answer(UUID id, String path, String body) {
        if (path.endsWith("/getupdates")) {
            return queue.answer(body);
        }
        if (path.endsWith("/getwebhookinfo")) {
            return okJson("{\"ok\":true,\"result\":{\"url\":\"\",\"has_custom_certificate\":false,"
                    + "\"pending_update_count\":0}}");
        }
        if (path.endsWith("/sendmessage")) {
            return posted(id, body).telegram();
        }
        if (path.endsWith("/messages") && body.contains("biz_opaque_callback_data")) {
            return posted(id, body).whatsApp();
        }
        return okJson("{\"ok\":true,\"result\":true,\"success\":true,\"id\":\"-\"}");
    }

    private Answer posted(UUID id, String body) {
        begun.put(id, Instant.now());
        var answer = mood.get();
        if (answer.unclear) {
            unclear.incrementAndGet();
        }
        var addressee = ADDRESSEE.matcher(body);
        if (answer.taken && addressee.find()) {
            take(addressee.group(1), body);
        }
        return answer;
    }

    private void take(String address, String body) {
        received.computeIfAbsent(address, key -> new CopyOnWriteArrayList<>()).add(body);
        var person = people.get(address);
        if (person != null) {
            Word.answeredBy(body).ifPresent(person::hear);
        }
    }

    /** All that has reached that address. */
    List<String> received(String address) {
        return received.getOrDefault(address, List.of());
    }

    @Override
    public void afterComplete(ServeEvent event, Parameters parameters) {
        ended.put(event.getId(), Instant.now());
    }

    /** How many POSTs were under way at that instant, or have begun since. */
    int inside(Instant then) {
        var oldest = then.minus(TRANSIT);
        return (int) begun.keySet().stream()
                .filter(id -> oldest.isBefore(ended.getOrDefault(id, Instant.MAX)))
                .count();
    }

    /** How many of those that had begun by then had not ended by the other instant. */
    int inside(Instant then, Instant end) {
        return (int) begun.entrySet().stream()
                .filter(post -> !post.getValue().isAfter(then))
                .filter(post -> end.minus(TRANSIT).isBefore(ended.getOrDefault(post.getKey(), Instant.MAX)))
                .count();
    }

    /** How many POSTs have come. */
    int posts() {
        return begun.size();
    }

    @Override
    public boolean applyGlobally() {
        return true;
    }

    @Override
    public String getName() {
        return "peers";
    }

    @Override
    public void close() {
        server.stop();
    }
}
