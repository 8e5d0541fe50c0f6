package fr.escale.channel.telegram;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.media.Enclosure;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one message of the Bot API says, and what comes along with it. */
final class Words {
    private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?");

    /** In this order: an animation comes as a document too. */
    private static final List<Field> FIELDS = List.of(
            new Field("voice", Kind.VOICE, Enclosure.Kind.VOICE),
            new Field("audio", Kind.VOICE, Enclosure.Kind.VOICE),
            new Field("photo", Kind.PICTURE, Enclosure.Kind.PICTURE),
            new Field("video_note", Kind.PICTURE, Enclosure.Kind.VIDEO),
            new Field("video", Kind.PICTURE, Enclosure.Kind.VIDEO),
            new Field("animation", Kind.PICTURE, Enclosure.Kind.VIDEO),
            new Field("document", Kind.FILE, Enclosure.Kind.FILE),
            new Field("sticker", Kind.STICKER, null),
            new Field("contact", Kind.CONTACT, null));

    private Words() {}

    /** @param enclosed what there is to fetch of it; null when nothing that would tell the team anything */
    private record Field(String name, Kind kind, Enclosure.@Nullable Kind enclosed) {}

    static Input input(JsonNode message) {
        if (message.path("text").isString()) {
            return words(message.path("text").asString());
        }
        if (message.path("location").isObject()) {
            return place(message.path("location"));
        }
        if (!message.path("caption").asString("").isBlank()) {
            return new Input.Text(message.path("caption").asString(""));
        }
        return new Input.Unreadable(fields(message).map(Field::kind).findFirst().orElse(Kind.OTHER));
    }

    static Besides besides(JsonNode message, How how) {
        var besides = new Besides(
                enclosed(message),
                quoted(message),
                message.path("media_group_id").asString(""),
                how);
        return input(message) instanceof Input.Unreadable(Kind kind) && kind == Kind.OTHER
                ? besides.unread(message.toString())
                : besides;
    }

    /** A command is the word it is made of, as if it had been typed. */
    private static Input words(String text) {
        if (text.equals("/start") || text.startsWith("/start ")) {
            return new Input.Start(text.substring("/start".length()).strip());
        }
        var command = COMMAND.matcher(text.strip());
        return new Input.Text(command.matches() ? command.group(1).replace('_', ' ') : text);
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

    private static String quoted(JsonNode message) {
        JsonNode answered = message.path("reply_to_message");
        return Stream.of(message.path("quote").path("text"), answered.path("text"), answered.path("caption"))
                .map(text -> text.asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Enclosure enclosed(JsonNode message) {
        return fields(message)
                .findFirst()
                .map(field -> enclosed(field, message.path(field.name())))
                .orElse(null);
    }

    private static @Nullable Enclosure enclosed(Field field, JsonNode content) {
        JsonNode file = content.isArray() ? content.path(content.size() - 1) : content;
        String handle = file.path("file_id").asString("");
        return field.enclosed() == null || handle.isEmpty()
                ? null
                : new Enclosure(field.enclosed(), handle, file.path("file_name").asString(""));
    }

    private static Stream<Field> fields(JsonNode message) {
        return FIELDS.stream().filter(field -> message.has(field.name()));
    }
}
