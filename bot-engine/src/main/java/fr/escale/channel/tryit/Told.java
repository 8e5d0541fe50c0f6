package fr.escale.channel.tryit;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.escale.conversation.Line;
import fr.escale.conversation.Mode;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message of the talk as the browser gets it; empty parts are left out.
 *
 * @param by the first name of the human who wrote it
 * @param place what the button says by which they share where they are
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Told(
        String id,
        String at,
        String from,
        @Nullable String by,
        String text,
        List<Button> buttons,
        @Nullable Choices list,
        List<Attachment> attachments,
        @Nullable String place) {

    static Told of(Line line) {
        Reply said = line.content();
        return new Told(
                line.id(),
                line.at().toString(),
                line.author().name().toLowerCase(Locale.ROOT),
                line.signed(),
                said.text(),
                said.buttons(),
                said.list() == null ? null : Choices.of(said.list()),
                said.attachments(),
                said.place());
    }

    static List<Told> all(List<Line> lines) {
        return lines.stream().map(Told::of).toList();
    }

    /** Names who said it, never what. */
    @Override
    public String toString() {
        return "Told[" + from + "]";
    }

    /** A list behind its opener. */
    record Choices(String opener, List<Choice> rows) {
        @Override
        public String toString() {
            return "Choices[" + rows.size() + " rows]";
        }

        static Choices of(Reply.Rows list) {
            return new Choices(
                    list.opener(),
                    list.rows().stream()
                            .map(row -> new Choice(row.id(), row.label(), row.description()))
                            .toList());
        }
    }

    /** One row; an empty description is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Choice(String id, String label, String description) {
        @Override
        public String toString() {
            return "Choice[masked]";
        }
    }

    /** What a turn of the bot said. */
    record Turn(List<Told> replies, Mode mode) {
        @Override
        public String toString() {
            return "Turn[" + replies.size() + " replies, " + mode + "]";
        }
    }

    /** Both sides of the talk. */
    record Talk(List<Told> messages, Mode mode) {
        @Override
        public String toString() {
            return "Talk[" + messages.size() + " messages, " + mode + "]";
        }
    }
}
