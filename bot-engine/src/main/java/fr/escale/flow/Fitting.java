package fr.escale.flow;

import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fits replies to a channel without ever losing a way on. Lengths are counted in UTF-16 units: Telegram counts so, and
 * elsewhere it is never more than the channel counts.
 */
public final class Fitting {
    private static final String OPENER = "Choisir";

    private Fitting() {}

    /** The messages that say this reply within these limits, in order; none when it says and offers nothing. */
    public static List<Reply> fit(Reply reply, Limits limits) {
        Reply whole = reply.list() == null ? asButtons(reply, limits) : asList(reply, reply.list(), limits);
        return split(whole, limits);
    }

    private static Reply asButtons(Reply reply, Limits limits) {
        if (reply.buttons().size() <= limits.buttons()) {
            return with(reply, reply.text(), shortened(reply.buttons(), limits), null);
        }
        List<Row> rows = reply.buttons().stream()
                .map(button -> new Row(button.id(), button.label(), ""))
                .toList();
        return asList(reply, new Rows(OPENER, rows), limits);
    }

    private static Reply asList(Reply reply, Rows list, Limits limits) {
        List<Row> rows = list.rows();
        if (rows.size() <= limits.buttons() && (limits.rows() == 0 || rows.isEmpty())) {
            return with(reply, described(reply.text(), rows), shortened(asButtons(rows), limits), null);
        }
        if (rows.size() <= limits.rows()) {
            return with(reply, reply.text(), List.of(), shortened(list, limits));
        }
        return with(reply, numbered(reply.text(), rows), List.of(), null);
    }

    /** Where there is no room for all ways on, they are written out; the person types a number or the words. */
    private static String numbered(String text, List<Row> rows) {
        StringBuilder lines = new StringBuilder(text.strip()).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            lines.append('\n').append(i + 1).append(". ").append(rows.get(i).label());
        }
        return lines.toString().strip();
    }

    /** Descriptions go into the text where the channel has no place for them. */
    private static String described(String text, List<Row> rows) {
        StringBuilder lines = new StringBuilder(text.strip());
        rows.stream()
                .filter(row -> !row.description().isBlank())
                .forEach(row ->
                        lines.append("\n• ").append(row.label()).append(" : ").append(row.description()));
        return lines.toString().strip();
    }

    private static List<Button> asButtons(List<Row> rows) {
        return rows.stream().map(row -> new Button(row.id(), row.label())).toList();
    }

    private static List<Button> shortened(List<Button> buttons, Limits limits) {
        return buttons.stream()
                .map(button -> new Button(button.id(), Cut.shorten(button.label(), limits.buttonLabel())))
                .toList();
    }

    private static Rows shortened(Rows list, Limits limits) {
        List<Row> rows = list.rows().stream()
                .map(row -> new Row(
                        row.id(),
                        Cut.shorten(row.label(), limits.rowLabel()),
                        Cut.shorten(row.description(), limits.rowDescription())))
                .toList();
        return new Rows(Cut.shorten(list.opener(), limits.opener()), rows);
    }

    /** The last message carries the ways on and the files. */
    private static List<Reply> split(Reply reply, Limits limits) {
        boolean choices = !reply.buttons().isEmpty() || reply.list() != null;
        String text = reply.text().isBlank() && choices ? OPENER + " :" : reply.text();
        int last = reply.list() != null
                ? limits.bodyWithList()
                : reply.buttons().isEmpty() ? limits.text() : limits.bodyWithButtons();
        List<String> pieces = Cut.pieces(text, limits.text(), last);
        List<Reply> replies = new ArrayList<>();
        pieces.stream().limit(Math.max(0, pieces.size() - 1L)).map(Reply::text).forEach(replies::add);
        if (!pieces.isEmpty() || !reply.attachments().isEmpty()) {
            replies.add(with(reply, pieces.isEmpty() ? "" : pieces.getLast(), reply.buttons(), reply.list()));
        }
        return List.copyOf(replies);
    }

    private static Reply with(Reply reply, String text, List<Button> buttons, @Nullable Rows list) {
        return new Reply(text, buttons, list, reply.attachments());
    }
}
