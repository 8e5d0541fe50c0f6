package fr.escale.channel.whatsapp;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Pieces;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.web.client.RestClientException;

/** Sends through the Graph API from our number. */
final class WhatsAppChannel implements Channel {
    static final String WINDOW_CLOSED =
            "fenêtre de 24 h fermée : WhatsApp ne laisse écrire librement que dans les 24 h après le dernier message de la personne";

    static final String CEILING =
            "le plafond de dépense du mois est atteint : seules partent les réponses. Relève-le, ou appelle la personne.";

    /** Free-form replies within 24 hours of the person's last message, by WhatsApp's own clock. */
    private static final Duration WINDOW = Duration.ofHours(24);

    private static final Duration CALM = Duration.ofHours(1);

    /** WhatsApp's limit is 80 a second, in and out together; a chat may burst and is slowed down when told so. */
    private static final Pace PACE = new Pace(50, Duration.ofMillis(500));

    private final OurNumber number;
    private final Graph graph;
    private final Books books;
    private final InstantSource clock;
    private final Outcomes outcomes;
    private final Pieces pieces = new Pieces(Limits.WHATSAPP);

    WhatsAppChannel(OurNumber number, Graph graph, Books books, InstantSource clock) {
        this.number = number;
        this.graph = graph;
        this.books = books;
        this.clock = clock;
        this.outcomes = new Outcomes(books.health());
    }

    /** What is kept of our account. */
    record Books(Health health, Ledger ledger, Approvals approvals, Templates templates) {}

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
    public Optional<Form> form(Purpose purpose, Language language, Map<String, String> values) {
        return books.templates().find(purpose, language, values);
    }

    @Override
    public Sending send(Parcel parcel) {
        if (books.ledger().holdsBack(parcel.urgency())) {
            return new Refused(CEILING);
        }
        if (parcel.urgency() == Urgency.BROADCAST && !books.health().mayBroadcast()) {
            return new ChatLater(CALM);
        }
        Form form = parcel.form();
        if (form != null) {
            return post(parcel, GraphMessage.of(parcel.to().address(), form, parcel.id()));
        }
        if (parcel.lastHeard().plus(WINDOW).isBefore(clock.instant())) {
            books.approvals().freshen();
            return new Closed(WINDOW_CLOSED);
        }
        return pieces.send(
                parcel,
                (message, tag) -> post(parcel, GraphMessage.of(parcel.to().address(), message, tag)));
    }

    private Sending post(Parcel parcel, Map<String, Object> message) {
        try {
            Graph.Answer answer = graph.post(number.messages(), message);
            return outcomes.of(answer.status(), answer.body(), parcel.to().address());
        } catch (RestClientException noAnswer) {
            // only the kind: the message of the exception may hold more
            String kind = Objects.requireNonNullElse(noAnswer.getCause(), noAnswer)
                    .getClass()
                    .getSimpleName();
            return neverConnected(noAnswer) ? new NotSent(kind) : new Unclear(kind);
        }
    }

    private static boolean neverConnected(Exception error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException
                        || cause instanceof SSLHandshakeException);
    }
}
