package fr.escale.channel.whatsapp;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Pieces;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends through the Graph API from our number. */
final class WhatsAppChannel implements Channel {
    static final String WINDOW_CLOSED =
            "fenêtre de 24 h fermée : WhatsApp ne laisse écrire librement que dans les 24 h après le dernier message de la personne";

    /** Free-form replies within 24 hours of the person's last message, by WhatsApp's own clock. */
    private static final Duration WINDOW = Duration.ofHours(24);

    /** WhatsApp's limit is 80 a second, in and out together; a chat may burst and is slowed down when told so. */
    private static final Pace PACE = new Pace(50, Duration.ofMillis(500));

    private static final JsonMapper MAPPER = new JsonMapper();

    private final OurNumber number;
    private final InstantSource clock;
    private final RestClient graph;
    private final Outcomes outcomes = new Outcomes();
    private final Pieces pieces = new Pieces(Limits.WHATSAPP);

    WhatsAppChannel(OurNumber number, InstantSource clock, Duration readTimeout) {
        this(number, clock, readTimeout, date -> {});
    }

    /** @param dates is told what time it is by WhatsApp, with every answer */
    WhatsAppChannel(OurNumber number, InstantSource clock, Duration readTimeout, Consumer<Instant> dates) {
        this.number = number;
        this.clock = clock;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(readTimeout);
        this.graph = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor((request, body, execution) -> dated(execution.execute(request, body), dates))
                .build();
    }

    private static ClientHttpResponse dated(ClientHttpResponse answer, Consumer<Instant> dates) {
        try {
            long date = answer.getHeaders().getDate();
            if (date > 0) {
                dates.accept(Instant.ofEpochMilli(date));
            }
        } catch (IllegalArgumentException garbled) {
            // an answer counts whatever its date looks like
        }
        return answer;
    }

    @Override
    public String name() {
        return "whatsapp";
    }

    @Override
    public String account() {
        return number.id();
    }

    @Override
    public Limits limits() {
        return Limits.WHATSAPP;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public Sending send(Parcel parcel) {
        if (parcel.lastHeard().plus(WINDOW).isBefore(clock.instant())) {
            return new Refused(WINDOW_CLOSED);
        }
        return pieces.send(parcel, message -> post(parcel, message));
    }

    private Sending post(Parcel parcel, Reply message) {
        String address = parcel.to().address();
        byte[] body = MAPPER.writeValueAsBytes(GraphMessage.of(address, message, parcel.id()));
        try {
            return graph.post()
                    .uri(number.messages())
                    .headers(headers -> headers.setBearerAuth(number.token()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchangeForRequiredValue((request, answer) -> outcome(answer, address));
        } catch (RestClientException noAnswer) {
            // only the kind: the message of the exception may hold more
            String kind = Objects.requireNonNullElse(noAnswer.getCause(), noAnswer)
                    .getClass()
                    .getSimpleName();
            return neverConnected(noAnswer) ? new NotSent(kind) : new Unclear(kind);
        }
    }

    /**
     * Asks for our own number.
     *
     * @return the status of the answer, 200 when number and token belong together
     * @throws RestClientException without an answer
     */
    int check() {
        return graph.get()
                .uri(number.itself())
                .headers(headers -> headers.setBearerAuth(number.token()))
                .exchangeForRequiredValue((request, answer) -> {
                    tree(answer);
                    return answer.getStatusCode().value();
                });
    }

    private static boolean neverConnected(Exception error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException
                        || cause instanceof SSLHandshakeException);
    }

    private Sending outcome(ClientHttpResponse answer, String address) throws IOException {
        return outcomes.of(answer.getStatusCode().value(), tree(answer), address);
    }

    private static JsonNode tree(ClientHttpResponse answer) throws IOException {
        try {
            return MAPPER.readTree(answer.getBody().readAllBytes());
        } catch (JacksonException garbled) {
            return MissingNode.getInstance();
        }
    }
}
