package fr.escale.channel.telegram;

import fr.escale.conversation.InboundMessage;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.person.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one update of the Bot API. It asks only for what it needs, so fields that are missing, new or of another type
 * do not hide what a person said.
 */
final class UpdateReader {
    private static final Map<String, Kind> KINDS = Map.of(
            "voice", Kind.VOICE,
            "audio", Kind.VOICE,
            "video_note", Kind.VOICE,
            "photo", Kind.PICTURE,
            "video", Kind.PICTURE,
            "animation", Kind.PICTURE,
            "document", Kind.FILE,
            "sticker", Kind.STICKER,
            "contact", Kind.CONTACT);

    private final String account;
    private final InstantSource clock;

    UpdateReader(String account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
    }

    /** What an update tells us. */
    sealed interface News {
        /** A person said something; {@code callback} is the button press to acknowledge, if it was one. */
        record Said(InboundMessage message, @Nullable String callback) implements News {
            @Override
            public String toString() {
                return "Said[masked]";
            }
        }

        /** A person has blocked us. */
        record Left(Identity who) implements News {}

        /** Nothing for us: a group, a channel, a kind we did not ask for. */
        record Nothing() implements News {}
    }

    /** Reads it; never throws for what an update usually holds. */
    News read(JsonNode update) {
        if (update.path("callback_query").isObject()) {
            return press(update.path("callback_query"));
        }
        if (update.path("message").isObject()) {
            JsonNode message = update.path("message");
            return said(message, id(message), input(message), null);
        }
        if (update.path("edited_message").isObject()) {
            return edited(update.path("edited_message"));
        }
        if (update.path("message_reaction").isObject()) {
            return reaction(update);
        }
        return membership(update.path("my_chat_member"));
    }

    /** What remains of an update that cannot be read: that somebody said something, if it tells who. */
    News unreadable(JsonNode update) {
        String id = "update:" + update.path("update_id").asLong(0);
        return Stream.of(
                        update.path("message"),
                        update.path("edited_message"),
                        update.path("callback_query").path("message"))
                .filter(UpdateReader::isPrivate)
                .<News>map(message -> new News.Said(
                        new InboundMessage(sender(message), id, clock.instant(), new Input.Unreadable(Kind.OTHER)),
                        null))
                .findFirst()
                .orElseGet(News.Nothing::new);
    }

    private News press(JsonNode query) {
        JsonNode message = query.path("message");
        String id = query.path("id").asString("");
        String data = query.path("data").asString("");
        Input choice = new Input.Choice(data, label(message, data));
        return id.isEmpty() ? new News.Nothing() : said(message, "cb:" + id, choice, id);
    }

    /** The label as the person saw it, when Telegram sends the keyboard along. */
    private static String label(JsonNode message, String data) {
        return rows(message)
                .filter(button -> button.path("callback_data").asString("").equals(data))
                .map(button -> button.path("text").asString(""))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> rows(JsonNode message) {
        return message.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream);
    }

    /** A corrected text is a new one: nobody should have to type it again, and it may now be a cry for help. */
    private News edited(JsonNode message) {
        Input input = input(message);
        String id = "edit:" + id(message) + ":" + message.path("edit_date").asLong(0);
        return input instanceof Input.Text ? said(message, id, input, null) : new News.Nothing();
    }

    private News reaction(JsonNode update) {
        JsonNode reaction = update.path("message_reaction");
        boolean taken = reaction.path("new_reaction").isEmpty();
        String id = "reaction:" + update.path("update_id").asLong(0);
        return taken ? new News.Nothing() : said(reaction, id, new Input.Unreadable(Kind.REACTION), null);
    }

    private News membership(JsonNode change) {
        String status = change.path("new_chat_member").path("status").asString("");
        boolean left = status.equals("kicked") || status.equals("left");
        return left && isPrivate(change) ? new News.Left(sender(change)) : new News.Nothing();
    }

    private News said(JsonNode message, String externalId, Input input, @Nullable String callback) {
        return isPrivate(message) && !externalId.isEmpty()
                ? new News.Said(new InboundMessage(sender(message), externalId, sentAt(message), input), callback)
                : new News.Nothing();
    }

    private static Input input(JsonNode message) {
        if (message.path("text").isString()) {
            return words(message.path("text").asString());
        }
        if (message.path("location").isObject()) {
            return place(message.path("location"));
        }
        if (!message.path("caption").asString("").isBlank()) {
            return new Input.Text(message.path("caption").asString(""));
        }
        return new Input.Unreadable(KINDS.entrySet().stream()
                .filter(kind -> message.has(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.OTHER));
    }

    private static Input words(String text) {
        boolean start = text.equals("/start") || text.startsWith("/start ");
        return start ? new Input.Start(text.substring("/start".length()).strip()) : new Input.Text(text);
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

    private static String id(JsonNode message) {
        return message.path("message_id").asString("");
    }

    private static boolean isPrivate(JsonNode message) {
        JsonNode chat = message.path("chat");
        return chat.path("type").asString("").equals("private")
                && chat.path("id").isIntegralNumber();
    }

    private Identity sender(JsonNode message) {
        return new Identity("telegram", account, message.path("chat").path("id").asString());
    }

    /** An old message's keyboard comes with date 0, and a button press with the date of the message above it. */
    private Instant sentAt(JsonNode message) {
        boolean ours = message.path("reply_markup").isObject();
        long seconds = message.path("edit_date").asLong(message.path("date").asLong(0));
        return ours || seconds <= 0 ? clock.instant() : Instant.ofEpochSecond(seconds);
    }
}
