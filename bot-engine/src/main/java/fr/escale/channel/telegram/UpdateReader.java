package fr.escale.channel.telegram;

import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.engine.Spent;
import fr.escale.flow.Language;
import fr.escale.person.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one update of the Bot API. It asks only for what it needs, so fields that are missing, new or of another type
 * do not hide what a person said.
 */
final class UpdateReader {
    private final String account;
    private final InstantSource clock;

    UpdateReader(String account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
    }

    /** What an update tells us. */
    sealed interface News {
        /** A person said something; {@code press} is the button press to acknowledge, if it was one. */
        record Said(InboundMessage message, @Nullable Press press) implements News {
            @Override
            public String toString() {
                return "Said[masked]";
            }
        }

        /** A person has blocked us. */
        record Left(Identity who) implements News {}

        /** A person who had blocked us lets us write again. */
        record Back(Identity who) implements News {}

        /**
         * Somebody has put us into a group or a channel.
         *
         * @param mayWrite whether we can say something there
         * @param language what the person who did it reads on their phone
         */
        record Invited(String chat, boolean mayWrite, Language language) implements News {}

        /** Nothing for us: a group, a channel, a kind we did not ask for. */
        record Nothing() implements News {}
    }

    /**
     * A pressed button.
     *
     * @param callback what its acknowledgement names
     * @param message the message it stands under; empty when Telegram does not know it any more
     * @param spent whether that message has nothing left to choose from
     */
    record Press(String callback, String message, boolean spent) {}

    /** Reads it; never throws for what an update usually holds. */
    News read(JsonNode update) {
        if (update.path("callback_query").isObject()) {
            return press(update.path("callback_query"));
        }
        if (update.path("message").isObject()) {
            JsonNode message = update.path("message");
            return said(message, id(message), Words.input(message), How.SENT);
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
                        new InboundMessage(
                                sender(message),
                                id,
                                clock.instant(),
                                new Input.Unreadable(Kind.OTHER),
                                Besides.NOTHING.unread(update.toString())),
                        null))
                .findFirst()
                .orElseGet(News.Nothing::new);
    }

    private News press(JsonNode query) {
        JsonNode message = query.path("message");
        String id = query.path("id").asString("");
        String data = query.path("data").asString("");
        Input choice = new Input.Choice(data, label(message, data));
        if (id.isEmpty() || !isPrivate(message)) {
            return new News.Nothing();
        }
        Press press = new Press(id, id(message), Spent.by(data));
        return new News.Said(new InboundMessage(sender(message), "cb:" + id, sentAt(message), choice), press);
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
        Input input = Words.input(message);
        String id = "edit:" + id(message) + ":" + message.path("edit_date").asLong(0);
        return input instanceof Input.Text ? said(message, id, input, How.CORRECTED) : new News.Nothing();
    }

    private News reaction(JsonNode update) {
        JsonNode reaction = update.path("message_reaction");
        boolean taken = reaction.path("new_reaction").isEmpty();
        String id = "reaction:" + update.path("update_id").asLong(0);
        return taken ? new News.Nothing() : said(reaction, id, new Input.Unreadable(Kind.REACTION), How.SENT);
    }

    private News membership(JsonNode change) {
        String status = change.path("new_chat_member").path("status").asString("");
        if (!isPrivate(change)) {
            return invitation(change, status);
        }
        return switch (status) {
            case "kicked", "left" -> new News.Left(sender(change));
            case "member" -> new News.Back(sender(change));
            default -> new News.Nothing();
        };
    }

    private static News invitation(JsonNode change, String status) {
        JsonNode chat = change.path("chat");
        boolean inside = List.of("member", "administrator", "restricted").contains(status);
        boolean group = chat.path("type").asString("").endsWith("group");
        Language language =
                Language.of(change.path("from").path("language_code").asString(""));
        return inside && chat.path("id").isIntegralNumber()
                ? new News.Invited(chat.path("id").asString(), group && !status.equals("restricted"), language)
                : new News.Nothing();
    }

    private News said(JsonNode message, String externalId, Input input, How how) {
        return isPrivate(message) && !externalId.isEmpty()
                ? new News.Said(
                        new InboundMessage(
                                sender(message), externalId, sentAt(message), input, Words.besides(message, how)),
                        null)
                : new News.Nothing();
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
