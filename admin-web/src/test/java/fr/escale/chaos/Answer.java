package fr.escale.chaos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import java.util.function.Supplier;

/** How a platform answers one POST of ours. */
enum Answer {
    FINE(true, false),
    /** Too fast. */
    THROTTLED(false, false),
    /** The platform says that it is broken. */
    BROKEN(false, false),
    RESET(true, true),
    EMPTY(true, true),
    GARBLED(true, true),
    /** Right, but in drops. */
    DRIBBLE(true, false),
    /** A success whose body is cut off. */
    CUT(true, true),
    /** Right, but long after we have stopped waiting. */
    LATE(true, true);

    /** The late ones first: what they lead to has happened when the others are through. */
    static final List<Answer> BAD = List.of(LATE, THROTTLED, BROKEN, RESET, EMPTY, GARBLED, DRIBBLE, CUT);

    private static final int SLOWNESS_MS = 60;
    private static final int LATE_MS = 30_000;

    /** Whether the person gets the message. */
    final boolean taken;
    /** Whether who sent it cannot know: it may be sent once more. */
    final boolean unclear;

    Answer(boolean taken, boolean unclear) {
        this.taken = taken;
        this.unclear = unclear;
    }

    ResponseDefinitionBuilder telegram() {
        return with(
                okJson("{\"ok\":true,\"result\":{\"message_id\":900,\"date\":1795000000,"
                        + "\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"-\"}}"),
                () -> json(
                        429,
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
                                + "\"parameters\":{\"retry_after\":1}}"),
                () -> json(502, "{\"ok\":false,\"error_code\":502,\"description\":\"Bad Gateway\"}"));
    }

    ResponseDefinitionBuilder whatsApp() {
        return with(
                okJson("{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.OUT\"}]}"),
                () -> json(400, "{\"error\":{\"code\":130429,\"message\":\"Rate limit hit\"}}"),
                () -> json(500, "{\"error\":{\"code\":131000,\"message\":\"Something went wrong\"}}"));
    }

    private ResponseDefinitionBuilder with(
            ResponseDefinitionBuilder fine,
            Supplier<ResponseDefinitionBuilder> throttled,
            Supplier<ResponseDefinitionBuilder> broken) {
        return switch (this) {
            case FINE -> fine.withFixedDelay(SLOWNESS_MS);
            case THROTTLED -> throttled.get();
            case BROKEN -> broken.get();
            case RESET -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case EMPTY -> aResponse().withFault(Fault.EMPTY_RESPONSE);
            case GARBLED -> aResponse().withStatus(200).withBody("<html>\u0000{{{");
            case DRIBBLE -> fine.withChunkedDribbleDelay(8, 1_500);
            case CUT -> aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
            case LATE -> fine.withFixedDelay(LATE_MS);
        };
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
