package fr.escale.channel.whatsapp;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Pieces;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.channel.whatsapp.Uploads.Brought.NotTaken;
import fr.escale.channel.whatsapp.Uploads.Brought.There;
import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
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
    private final Uploads uploads;
    private final Function<Attachment, Optional<byte[]>> files;
    private final InstantSource clock;
    private final Outcomes outcomes;
    private final Pieces pieces = new Pieces(Limits.WHATSAPP);

    /** @param files what is in a file that goes with a reply; empty when it is there no more, or not ours to send */
    WhatsAppChannel(
            OurNumber number,
            Graph graph,
            Books books,
            Uploads uploads,
            Function<Attachment, Optional<byte[]>> files,
            InstantSource clock) {
        this.number = number;
        this.graph = graph;
        this.books = books;
        this.uploads = uploads;
        this.files = files;
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
        return pieces.send(parcel, (message, tag) -> post(parcel, message, tag));
    }

    private Sending post(Parcel parcel, Reply message, String tag) {
        String to = parcel.to().address();
        for (Attachment file : message.attachments()) {
            Optional<byte[]> content = files.apply(file);
            if (content.isPresent()) {
                return post(parcel, message, file, content.get(), tag);
            }
        }
        return post(parcel, GraphMessage.of(to, unaccompanied(message), tag));
    }

    /** A file that WhatsApp does not take leaves its address; what else is the matter is the sending's. */
    private Sending post(Parcel parcel, Reply message, Attachment file, byte[] content, String tag) {
        String to = parcel.to().address();
        try {
            return switch (uploads.bring(file, content)) {
                case There there -> {
                    Sending sent = post(
                            parcel,
                            GraphMessage.of(to, message, file, there.id(), tag),
                            code -> uploads.refused(file, code));
                    boolean unknown = there.before() && sent instanceof Refused && !uploads.has(file);
                    yield unknown ? post(parcel, message, file, content, tag) : sent;
                }
                case NotTaken not -> {
                    Sending why =
                            outcomes.of(not.answer().status(), not.answer().body(), to);
                    boolean refused = why instanceof Refused || why instanceof Sent;
                    yield refused ? post(parcel, GraphMessage.of(to, unaccompanied(message), tag)) : why;
                }
            };
        } catch (RestClientException noAnswer) {
            return new NotSent(kind(noAnswer));
        }
    }

    /** The words with the address of what does not come along, where others can open it; at least its name. */
    private static Reply unaccompanied(Reply message) {
        if (message.attachments().isEmpty()) {
            return message;
        }
        String files = message.attachments().stream()
                .map(file -> file.url().startsWith("https://") ? file.name() + " : " + file.url() : file.name())
                .collect(Collectors.joining("\n"));
        String all = (message.text() + "\n\n" + files).strip();
        boolean fits = all.length() <= Limits.WHATSAPP.bodyWithButtons();
        return new Reply(fits ? all : message.text(), message.buttons(), message.list(), List.of());
    }

    private Sending post(Parcel parcel, Map<String, Object> message) {
        return post(parcel, message, code -> {});
    }

    /** @param codes is told of the platform's error code; 0 when it told none */
    private Sending post(Parcel parcel, Map<String, Object> message, IntConsumer codes) {
        try {
            Graph.Answer answer = graph.post(number.messages(), message);
            int code = answer.body().path("error").path("code").asInt(0);
            codes.accept(code);
            if (code == Uploads.LOST) {
                uploads.forgetAll();
            }
            return outcomes.of(answer.status(), answer.body(), parcel.to().address());
        } catch (RestClientException noAnswer) {
            return neverConnected(noAnswer) ? new NotSent(kind(noAnswer)) : new Unclear(kind(noAnswer));
        }
    }

    /** Only the kind: the message of the exception may hold more. */
    private static String kind(Exception noAnswer) {
        return Objects.requireNonNullElse(noAnswer.getCause(), noAnswer)
                .getClass()
                .getSimpleName();
    }

    private static boolean neverConnected(Exception error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException
                        || cause instanceof SSLHandshakeException);
    }
}
