package fr.escale.flow;

import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits replies to a channel without ever losing a way on. Lengths are counted in UTF-16 units: Telegram counts so, and
 * elsewhere it is never more than the channel counts.
 */
public final class Fitting {
    private static final Map<String, List<String>> WORDS = WordList.read("/flow/fitting.yml");

    private final Limits limits;
    private final Language language;

    private Fitting(Limits limits, Language language) {
        this.limits = limits;
        this.language = language;
    }

    /**
     * The messages that say this reply within these limits, in order: one wherever it can be, none when it says and
     * offers nothing. A file stays with the message that has the ways on, unless these are a list; further ones are
     * messages of their own. What the channel does not carry becomes a link, and is left out without an address.
     *
     * @param language of the few words that fitting adds
     */
    public static List<Reply> fit(Reply reply, Limits limits, Language language) {
        return new Fitting(limits, language).messages(reply);
    }

    /** The same in French. */
    public static List<Reply> fit(Reply reply, Limits limits) {
        return fit(reply, limits, Language.FR);
    }

    private List<Reply> messages(Reply reply) {
        if (reply.place() == null) {
            return without(reply);
        }
        return switch (limits.place()) {
            case ALONE -> alone(reply).map(List::of).orElseGet(() -> without(reply));
            case BUTTON -> lastAsks(without(reply), reply.place());
        };
    }

    private static List<Reply> lastAsks(List<Reply> messages, @Nullable String place) {
        List<Reply> all = new ArrayList<>(messages);
        if (!all.isEmpty()) {
            all.add(all.removeLast().asking(place));
        }
        return List.copyOf(all);
    }

    /** Nothing else can be tapped where a place is asked for: the other ways on are named, for they can be written. */
    private Optional<Reply> alone(Reply reply) {
        String ways = reply.buttons().stream().map(Button::label).collect(Collectors.joining(" · "));
        String text = ways.isEmpty() ? reply.text() : reply.text() + "\n\n" + word("written") + " " + ways;
        boolean fits = reply.list() == null
                && reply.attachments().isEmpty()
                && !reply.text().isBlank()
                && text.length() <= limits.bodyWithButtons();
        return fits ? Optional.of(Reply.text(text).asking(reply.place())) : Optional.empty();
    }

    /** The messages that say it without asking for a place. */
    private List<Reply> without(Reply reply) {
        String text = withLinks(reply);
        List<Reply> choices = choices(reply, text);
        Reply first = choices.isEmpty() ? Reply.text("") : choices.getFirst();
        String said = text.isBlank() && !choices.isEmpty() ? word("choose") + " :" : text;
        List<String> pieces = Cut.pieces(said, limits.text(), above(first));
        List<Attachment> files = reply.attachments().stream()
                .filter(file -> limits.carries(file.type()))
                .toList();
        int alone = first.list() == null ? Math.max(0, files.size() - 1) : files.size();
        List<Attachment> last = files.subList(alone, files.size());

        List<Reply> messages = new ArrayList<>();
        files.stream().limit(alone).map(Fitting::alone).forEach(messages::add);
        pieces.stream().limit(Math.max(0, pieces.size() - 1L)).map(Reply::text).forEach(messages::add);
        if (!pieces.isEmpty() || !last.isEmpty()) {
            String words = pieces.isEmpty() ? "" : pieces.getLast();
            boolean beside = last.isEmpty() || words.length() <= limits.caption();
            if (!beside) {
                messages.add(Reply.text(words));
            }
            messages.add(new Reply(beside ? words : "", first.buttons(), first.list(), last));
        }
        choices.stream().skip(1).map(more -> saying(word("more"), more)).forEach(messages::add);
        return List.copyOf(messages);
    }

    private String word(String key) {
        return Objects.requireNonNull(WORDS.get(key + "." + language.code())).getFirst();
    }

    private static Reply alone(Attachment file) {
        return new Reply("", List.of(), null, List.of(file));
    }

    private String withLinks(Reply reply) {
        String links = reply.attachments().stream()
                .filter(file -> !limits.carries(file.type()))
                .filter(file -> file.url().startsWith("https://"))
                .map(file -> file.name() + " : " + file.url())
                .collect(Collectors.joining("\n"));
        return links.isEmpty() ? reply.text() : (reply.text() + "\n\n" + links).strip();
    }

    private int above(Reply choices) {
        if (choices.list() != null) {
            return limits.bodyWithList();
        }
        return choices.buttons().isEmpty() ? limits.text() : limits.bodyWithButtons();
    }

    /** The ways on, without words, as many messages as they need. */
    private List<Reply> choices(Reply reply, String text) {
        Rows list = list(reply, text);
        return list != null ? lists(list) : buttons(reply);
    }

    /** The list to show, if any: buttons become one when they, or the text above them, would not fit. */
    private @Nullable Rows list(Reply reply, String text) {
        if (limits.rows() == 0 || (reply.list() == null && buttonsFit(reply.buttons(), text))) {
            return null;
        }
        return reply.list() != null
                ? reply.list()
                : new Rows(
                        word("choose"),
                        reply.buttons().stream()
                                .map(button -> new Row(button.id(), button.label(), ""))
                                .toList());
    }

    private boolean buttonsFit(List<Button> buttons, String text) {
        return buttons.isEmpty()
                || (buttons.size() <= limits.buttons()
                        && text.length() <= limits.bodyWithButtons()
                        && buttons.stream().allMatch(button -> button.label().length() <= limits.buttonLabel()));
    }

    private List<Reply> lists(Rows list) {
        String opener = Cut.shorten(list.opener(), limits.opener());
        List<Row> rows = list.rows().stream().map(this::fitted).toList();
        return chunks(rows, limits.rows())
                .map(some -> Reply.list("", new Rows(opener, some)))
                .toList();
    }

    /** A label that must be shortened is read whole in the description. */
    private Row fitted(Row row) {
        boolean fits = row.label().length() <= limits.rowLabel();
        String description = fits ? row.description() : labelled(row);
        return new Row(
                row.id(),
                Cut.shorten(row.label(), limits.rowLabel()),
                Cut.shorten(description, limits.rowDescription()));
    }

    private List<Reply> buttons(Reply reply) {
        Stream<Button> all = reply.list() == null
                ? reply.buttons().stream()
                : reply.list().rows().stream().map(row -> new Button(row.id(), labelled(row)));
        List<Button> buttons = all.map(
                        button -> new Button(button.id(), Cut.shorten(button.label(), limits.buttonLabel())))
                .toList();
        return chunks(buttons, limits.buttons())
                .map(some -> Reply.buttons("", some))
                .toList();
    }

    private static String labelled(Row row) {
        return row.description().isBlank() ? row.label() : row.label() + " · " + row.description();
    }

    private static Reply saying(String text, Reply choices) {
        return new Reply(text, choices.buttons(), choices.list(), List.of());
    }

    private static <T> Stream<List<T>> chunks(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)));
    }
}
