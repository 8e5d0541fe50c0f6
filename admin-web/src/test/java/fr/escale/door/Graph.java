package fr.escale.door;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A slow Graph API that keeps a ledger of what it was sent, by our own tag, and knows when it is in a POST. */
final class Graph implements ServeEventListener, AutoCloseable {
    private static final Pattern TAG = Pattern.compile("\"biz_opaque_callback_data\"\\s*:\\s*\"([^\"]+)\"");
    private static final int SLOWNESS_MS = 60;
    /**
     * The answer's way back, and the commit that proves it: until then the sending is not over for whoever dies. Some
     * 10 ms, and up to 270 where two cores were shared with six builds.
     */
    private static final Duration TRANSIT = Duration.ofMillis(300);

    final Map<String, AtomicInteger> received = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> begun = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final WireMockServer server = new WireMockServer(
            wireMockConfig().dynamicPort().http2PlainDisabled(true).extensions(this));

    Graph() {
        server.start();
        server.stubFor(post(urlPathMatching("/v[^/]+/[0-9]+/messages"))
                .willReturn(okJson("{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.OUT\"}]}")
                        .withFixedDelay(SLOWNESS_MS)));
    }

    String url() {
        return server.baseUrl();
    }

    @Override
    public void beforeMatch(ServeEvent event, Parameters parameters) {
        begun.put(event.getId(), Instant.now());
        var tag = TAG.matcher(event.getRequest().getBodyAsString());
        if (tag.find()) {
            received.computeIfAbsent(tag.group(1), key -> new AtomicInteger()).incrementAndGet();
        }
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

    /** How many messages came more often than once, counted by how often. */
    int repeats() {
        return received.values().stream().mapToInt(count -> count.get() - 1).sum();
    }

    /** Distinct messages by conversation. */
    Map<String, Integer> byConversation() {
        var counts = new TreeMap<String, Integer>();
        received.keySet().forEach(tag -> counts.merge(tag.substring(0, tag.lastIndexOf('#')), 1, Integer::sum));
        return counts;
    }

    @Override
    public String getName() {
        return "ledger";
    }

    @Override
    public void close() {
        server.stop();
    }
}
