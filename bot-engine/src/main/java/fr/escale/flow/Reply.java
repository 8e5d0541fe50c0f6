package fr.escale.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message to a person, before it is fitted to a channel.
 *
 * @param text what it says; may be empty only with attachments
 * @param buttons ways on, in the order shown
 * @param list a longer choice behind an opener; null when there is none. Never together with buttons
 * @param attachments files that go with it
 * @param place what the button says by which they share where they are; null when they are not asked for it
 */
public record Reply(
        String text,
        List<Button> buttons,
        @Nullable Rows list,
        List<Attachment> attachments,
        @Nullable String place) {
    public Reply {
        buttons = List.copyOf(buttons);
        attachments = List.copyOf(attachments);
    }

    /** A message that does not ask where they are. */
    public Reply(String text, List<Button> buttons, @Nullable Rows list, List<Attachment> attachments) {
        this(text, buttons, list, attachments, null);
    }

    /** A way on: the id comes back as the person's choice. At most 64 bytes of UTF-8 (Telegram callback_data). */
    public record Button(String id, String label) {}

    /** A list behind an opener ("Choisir"). */
    public record Rows(String opener, List<Row> rows) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a list; description may be empty. */
    public record Row(String id, String label, String description) {}

    /** A file: name, media type, and an address it is served at. */
    public record Attachment(String name, String type, String url) {}

    public static Reply text(String text) {
        return new Reply(text, List.of(), null, List.of());
    }

    public static Reply buttons(String text, List<Button> buttons) {
        return new Reply(text, buttons, null, List.of());
    }

    public static Reply list(String text, Rows list) {
        return new Reply(text, List.of(), list, List.of());
    }

    /** The same in other words. */
    public Reply saying(String words) {
        return new Reply(words, buttons, list, attachments, place);
    }

    /** The same, which also asks where they are; not any more, with null. */
    public Reply asking(@Nullable String place) {
        return new Reply(text, buttons, list, attachments, place);
    }

    /**
     * This message and the next as one, with the ways on of both, each once, and the files of both: every message costs, and rings a phone. Empty when
     * they do not go together: too long for WhatsApp's text above buttons, more ways than its list has rows, or words
     * that would come to stand behind ways on.
     */
    public Optional<Reply> joined(Reply next) {
        var ways = new LinkedHashMap<String, Button>();
        buttons.forEach(button -> ways.put(button.label(), button));
        next.buttons.forEach(button -> ways.putIfAbsent(button.label(), button));
        boolean plain = list == null && (buttons.isEmpty() || next.list == null);
        boolean inOrder = buttons.isEmpty() || !next.buttons.isEmpty();
        boolean fits = text.length() + next.text.length() + 2 <= Limits.WHATSAPP.bodyWithButtons()
                && ways.size() <= Limits.WHATSAPP.rows();
        return plain && inOrder && fits
                ? Optional.of(new Reply(
                        (text + "\n\n" + next.text).strip(),
                        List.copyOf(ways.values()),
                        next.list,
                        Stream.concat(attachments.stream(), next.attachments.stream())
                                .toList(),
                        next.place == null ? place : next.place))
                : Optional.empty();
    }

    /** Names what it is made of, never what it says. */
    @Override
    public String toString() {
        return "Reply[" + text.length() + " chars, " + buttons.size() + " buttons]";
    }
}
