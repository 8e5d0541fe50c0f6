package fr.escale.door;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A slow Graph API that keeps a ledger of what it was sent, by our own tag, and knows when it is in a POST. */
final class Graph implements ServeEventListener, AutoCloseable {
    private static final Pattern TAG = Pattern.compile("\"biz_opaque_callback_data\"\\s*:\\s*\"([^\"]+)\"");
    private static final int SLOWNESS_MS = 60;
    /** The answer's way back, and the commit that proves it: until then the sending is not over for whoever dies. */
    private static final int TRANSIT_MS = 1_000;

    final Map<String, AtomicInteger> received = new ConcurrentHashMap<>();
    private final Queue<Instant> begun = new ConcurrentLinkedQueue<>();
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
        begun.add(Instant.now());
        var tag = TAG.matcher(event.getRequest().getBodyAsString());
        if (tag.find()) {
            received.computeIfAbsent(tag.group(1), key -> new AtomicInteger()).incrementAndGet();
        }
    }

    /**
     * How many POSTs were under way at that instant, or have begun since. What dies inside one tells nobody, so it is
     * reckoned by the clock.
     */
    int inside(Instant then) {
        var oldest = then.minusMillis(SLOWNESS_MS + TRANSIT_MS);
        return (int) begun.stream().filter(oldest::isBefore).count();
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
