package fr.escale.channel;

import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fits a reply to a channel's limits: one message wherever it can be, and nothing of it lost. Pure. */
final class Fitting {
    private static final String OPENER = "Choisir";
    private static final String MORE = "Et aussi :";

    private final Limits limits;

    Fitting(Limits limits) {
        this.limits = limits;
    }

    /** The messages that say it, in order; at least one. */
    List<Reply> fit(Reply reply) {
        String text = withLinks(reply);
        Rows list = list(reply, text);
        List<Reply> choices = list != null ? lists(list) : buttons(reply);
        int most = list != null ? limits.bodyWithList() : choices.isEmpty() ? limits.text() : limits.bodyWithButtons();
        List<String> texts = split(text, most);
        List<Reply> fitted = new ArrayList<>();
        texts.subList(0, texts.size() - 1).forEach(piece -> fitted.add(Reply.text(piece)));
        String last = texts.getLast();
        fitted.add(choices.isEmpty() ? Reply.text(last) : saying(last, choices.getFirst()));
        choices.stream().skip(1).forEach(more -> fitted.add(saying(MORE, more)));
        return fitted;
    }

    private static String withLinks(Reply reply) {
        String links = reply.attachments().stream()
                .map((Attachment file) -> file.name() + " : " + file.url())
                .collect(Collectors.joining("\n"));
        return links.isEmpty() ? reply.text() : (reply.text() + "\n\n" + links).strip();
    }

    /** The list to show, if it is to be a list: buttons become one when they, or the text above them, would not fit. */
    private @Nullable Rows list(Reply reply, String text) {
        if (limits.rows() == 0 || (reply.list() == null && buttonsFit(reply.buttons(), text))) {
            return null;
        }
        return reply.list() != null
                ? reply.list()
                : new Rows(OPENER, reply.buttons().stream().map(this::row).toList());
    }

    private boolean buttonsFit(List<Button> buttons, String text) {
        return buttons.isEmpty()
                || (buttons.size() <= limits.buttons()
                        && text.length() <= limits.bodyWithButtons()
                        && buttons.stream().allMatch(button -> button.label().length() <= limits.buttonLabel()));
    }

    private Row row(Button button) {
        boolean fits = button.label().length() <= limits.rowLabel();
        return new Row(button.id(), button.label(), fits ? "" : button.label());
    }

    private List<Reply> buttons(Reply reply) {
        List<Button> buttons = reply.list() == null
                ? reply.buttons()
                : reply.list().rows().stream().map(Fitting::button).toList();
        return chunks(buttons, limits.buttons()).stream()
                .map(some -> Reply.buttons(
                        "",
                        some.stream()
                                .map(one -> new Button(one.id(), cut(one.label(), limits.buttonLabel())))
                                .toList()))
                .toList();
    }

    private static Button button(Row row) {
        return new Button(
                row.id(), row.description().isEmpty() ? row.label() : row.label() + " · " + row.description());
    }

    private List<Reply> lists(Rows list) {
        String opener = cut(list.opener(), limits.opener());
        return chunks(list.rows(), limits.rows()).stream()
                .map(some -> Reply.list(
                        "", new Rows(opener, some.stream().map(this::fitted).toList())))
                .toList();
    }

    private Row fitted(Row row) {
        return new Row(row.id(), cut(row.label(), limits.rowLabel()), cut(row.description(), limits.rowDescription()));
    }

    private static Reply saying(String text, Reply choices) {
        return new Reply(text, choices.buttons(), choices.list(), List.of());
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }

    /** Cuts where a reader would breathe: a paragraph, a line, a sentence, a word. */
    private static List<String> split(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int end = breath(rest, most);
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int breath(String text, int most) {
        for (String pause : List.of("\n\n", "\n", ". ", " ")) {
            int at = text.lastIndexOf(pause, most - pause.length());
            if (at > most / 2) {
                return at + pause.length();
            }
        }
        return whole(text, most);
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, whole(text, most - 1)).stripTrailing() + "…";
    }

    /** The last place up to there that does not cut an emoji in two. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
