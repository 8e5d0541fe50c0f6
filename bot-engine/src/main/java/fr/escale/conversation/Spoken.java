package fr.escale.conversation;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.media.Enclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person sent, as a line of the transcript. */
final class Spoken {
    private static final int LONGEST_QUOTE = 120;

    private Spoken() {}

    /** @param file the id of what is enclosed, by which it is found; null when nothing is */
    static Reply of(InboundMessage message, @Nullable String file) {
        var besides = message.besides();
        var words = quote(besides) + how(besides) + words(message.input());
        return file == null || besides.enclosed() == null
                ? Reply.text(words)
                : new Reply(words, List.of(), null, List.of(attachment(besides.enclosed(), file)));
    }

    private static Attachment attachment(Enclosure enclosed, String file) {
        return new Attachment(name(enclosed), enclosed.kind().name(), file);
    }

    private static String name(Enclosure enclosed) {
        return switch (enclosed.kind()) {
            case VOICE -> "message vocal";
            case PICTURE -> "photo";
            case VIDEO -> "vidéo";
            case FILE -> enclosed.name().isBlank() ? "fichier" : enclosed.name();
        };
    }

    private static String quote(Besides besides) {
        var quoted = besides.quoted().replaceAll("\\s+", " ").strip();
        int length = quoted.codePointCount(0, quoted.length());
        var shown = length <= LONGEST_QUOTE
                ? quoted
                : quoted.substring(0, quoted.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return shown.isEmpty() ? "" : "↪ « " + shown + " »\n";
    }

    private static String how(Besides besides) {
        return switch (besides.how()) {
            case SENT -> "";
            case CORRECTED -> "[corrigé] ";
            case TRANSCRIBED -> "[vocal, écrit par une machine] ";
        };
    }

    private static String words(Input input) {
        return switch (input) {
            case Input.Text said -> said.text();
            case Input.Choice taken -> taken.label().isBlank() ? taken.id() : taken.label();
            case Input.Place place -> "[position partagée]";
            case Input.Start start -> "[ouvre la conversation]";
            case Input.Unreadable sent -> kind(sent.kind());
        };
    }

    private static String kind(Input.Kind kind) {
        return switch (kind) {
            case VOICE -> "[message vocal]";
            case PICTURE -> "[photo ou vidéo]";
            case FILE -> "[fichier]";
            case STICKER -> "[autocollant]";
            case CONTACT -> "[contact]";
            case REACTION -> "[réaction]";
            case OTHER -> "[message d’un type inconnu]";
        };
    }
}
