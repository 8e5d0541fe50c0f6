package fr.escale.channel.whatsapp;

import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.conversation.Origin;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.media.Enclosure;
import fr.escale.person.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a webhook body says: any number of messages and statuses, of several numbers. It asks only for what it
 * needs, so one odd message does not hide its neighbours.
 */
final class NotificationReader {
    /** The year 10000: a date beyond it, which no store could keep, must not hold up the whole notification. */
    private static final long LATEST = 253_402_300_800L;

    private final String phoneNumberId;
    private final InstantSource clock;

    NotificationReader(String phoneNumberId, InstantSource clock) {
        this.phoneNumberId = phoneNumberId;
        this.clock = clock;
    }

    /** The messages to our number, in the order of the body. */
    List<InboundMessage> messages(JsonNode body) {
        return values(body)
                .flatMap(value -> value.path("messages").valueStream().flatMap(one -> message(value, one).stream()))
                .toList();
    }

    /** What has become of messages of ours, in the order of the body. */
    List<Status> statuses(JsonNode body) {
        return values(body)
                .flatMap(value -> value.path("statuses").valueStream())
                .flatMap(status -> Status.read(status).stream())
                .toList();
    }

    /** The business account our number belongs to, where the body says so. */
    Optional<String> business(JsonNode body) {
        return body.path("entry")
                .valueStream()
                .filter(entry -> ours(entry.path("changes")).findAny().isPresent())
                .map(entry -> text(entry, "id"))
                .findFirst();
    }

    private Stream<JsonNode> values(JsonNode body) {
        return body.path("entry").valueStream().flatMap(entry -> ours(entry.path("changes")));
    }

    private Stream<JsonNode> ours(JsonNode changes) {
        return changes.valueStream()
                .map(change -> change.path("value"))
                .filter(value -> text(value.path("metadata"), "phone_number_id").equals(phoneNumberId));
    }

    private Optional<InboundMessage> message(JsonNode value, JsonNode message) {
        String id = text(message, "id");
        String address = address(value, message);
        if (id.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        Identity sender = identity(address);
        String scoped = scoped(value, message);
        Identity lasting = scoped.isEmpty() || scoped.equals(address) ? null : identity(scoped);
        return input(message)
                .map(input -> new InboundMessage(sender, id, sentAt(message), input, besides(message, input), lasting));
    }

    private Identity identity(String address) {
        return new Identity("whatsapp", phoneNumberId, address);
    }

    /** The person's business-scoped id, which stays when the phone number is no longer told; may be empty. */
    private static String scoped(JsonNode value, JsonNode message) {
        String from = text(message, "from");
        return Stream.concat(
                        Stream.of(text(message, "from_user_id")),
                        value.path("contacts")
                                .valueStream()
                                .filter(contact -> !from.isEmpty()
                                        && text(contact, "wa_id").equals(from))
                                .map(contact -> text(contact, "user_id")))
                .filter(id -> !id.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The phone number while WhatsApp gives it, else the person's business-scoped id. */
    private static String address(JsonNode value, JsonNode message) {
        List<JsonNode> contacts = value.path("contacts").valueStream().toList();
        JsonNode only = contacts.size() == 1 ? contacts.getFirst() : value.path("none");
        return Stream.of(
                        text(message, "from"),
                        text(message, "from_user_id"),
                        text(only, "wa_id"),
                        text(only, "user_id"))
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What was said; empty for what is no message of a person's (a number changed, a reaction taken back). */
    private static Optional<Input> input(JsonNode message) {
        JsonNode content = message.path(text(message, "type"));
        return switch (text(message, "type")) {
            case "text" -> Optional.of(words(content.path("body")));
            case "interactive" -> Optional.of(tapped(content));
            case "button" -> Optional.of(new Input.Choice(text(content, "payload"), text(content, "text")));
            case "location" -> Optional.of(place(content));
            case "request_welcome" -> Optional.of(new Input.Start(""));
            case "system" -> Optional.empty();
            case "reaction" ->
                text(content, "emoji").isEmpty() ? Optional.empty() : Optional.of(new Input.Unreadable(Kind.REACTION));
            default -> Optional.of(captioned(content, kind(text(message, "type"))));
        };
    }

    private static Input words(JsonNode body) {
        return body.isString() ? new Input.Text(body.asString()) : new Input.Unreadable(Kind.OTHER);
    }

    private static Input tapped(JsonNode interactive) {
        JsonNode reply = interactive.path(text(interactive, "type"));
        return reply.path("id").isString()
                ? new Input.Choice(text(reply, "id"), text(reply, "title"))
                : new Input.Unreadable(Kind.OTHER);
    }

    private static Input place(JsonNode location) {
        boolean known = location.path("latitude").isNumber()
                && location.path("longitude").isNumber();
        return known
                ? new Input.Place(
                        location.path("latitude").asDouble(),
                        location.path("longitude").asDouble())
                : new Input.Unreadable(Kind.OTHER);
    }

    /** Words under a picture are words: they may be the cry for help. */
    private static Input captioned(JsonNode content, Kind kind) {
        String caption = text(content, "caption");
        return caption.isBlank() ? new Input.Unreadable(kind) : new Input.Text(caption);
    }

    private static Besides besides(JsonNode message, Input input) {
        return input instanceof Input.Unreadable(Kind kind) && kind == Kind.OTHER
                ? besides(message).unread(message.toString())
                : besides(message);
    }

    private static Besides besides(JsonNode message) {
        JsonNode content = message.path(text(message, "type"));
        String handle = text(content, "id");
        Origin origin = origin(message.path("referral"));
        Enclosure enclosed = enclosed(text(message, "type"))
                .filter(kind -> !handle.isEmpty())
                .map(kind -> new Enclosure(kind, handle, text(content, "filename")))
                .orElse(null);
        return enclosed == null && origin == null ? Besides.NOTHING : new Besides(enclosed, "", "", How.SENT, origin);
    }

    /** Of an advertisement only which one it was, and its headline: never the words below it, nor its address. */
    private static @Nullable Origin origin(JsonNode referral) {
        if (text(referral, "source_id").isBlank() && text(referral, "headline").isBlank()) {
            return null;
        }
        Origin.Kind kind = text(referral, "source_type").equals("post") ? Origin.Kind.POST : Origin.Kind.AD;
        return new Origin(kind, text(referral, "source_id"), text(referral, "headline"));
    }

    /** What people told WhatsApp about messages they did not ask for, in the order of the body. */
    List<Preference> preferences(JsonNode body) {
        return values(body)
                .flatMap(value -> value.path("user_preferences").valueStream())
                .flatMap(one -> preference(one).stream())
                .toList();
    }

    private Optional<Preference> preference(JsonNode one) {
        List<Identity> names = Stream.of(text(one, "wa_id"), text(one, "user_id"))
                .filter(address -> !address.isBlank())
                .map(this::identity)
                .toList();
        return switch (text(one, "value")) {
            case "stop" -> Optional.of(new Preference(names, false, sentAt(one)));
            case "resume" -> Optional.of(new Preference(names, true, sentAt(one)));
            default -> Optional.empty();
        };
    }

    /**
     * What somebody told WhatsApp.
     *
     * @param names by which we may know them
     */
    record Preference(List<Identity> names, boolean wanted, Instant at) {}

    private static Optional<Enclosure.Kind> enclosed(String type) {
        return switch (type) {
            case "audio", "voice" -> Optional.of(Enclosure.Kind.VOICE);
            case "image" -> Optional.of(Enclosure.Kind.PICTURE);
            case "video" -> Optional.of(Enclosure.Kind.VIDEO);
            case "document" -> Optional.of(Enclosure.Kind.FILE);
            default -> Optional.empty();
        };
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "audio", "voice" -> Kind.VOICE;
            case "image", "video" -> Kind.PICTURE;
            case "document" -> Kind.FILE;
            case "sticker" -> Kind.STICKER;
            case "contacts" -> Kind.CONTACT;
            default -> Kind.OTHER;
        };
    }

    private Instant sentAt(JsonNode message) {
        long seconds = message.path("timestamp").asLong(0);
        return seconds > 0 && seconds < LATEST ? Instant.ofEpochSecond(seconds) : clock.instant();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
