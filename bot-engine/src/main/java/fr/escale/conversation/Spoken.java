package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.flow.Reply;

/** What a person sent, as a line of the transcript. */
final class Spoken {
    private Spoken() {}

    static Reply of(Input input) {
        return Reply.text(
                switch (input) {
                    case Input.Text said -> said.text();
                    case Input.Choice taken -> taken.label().isBlank() ? taken.id() : taken.label();
                    case Input.Place place -> "[position partagée]";
                    case Input.Start start -> "[ouvre la conversation]";
                    case Input.Unreadable sent -> kind(sent.kind());
                });
    }

    private static String kind(Input.Kind kind) {
        return switch (kind) {
            case VOICE -> "[message vocal, pas écouté]";
            case PICTURE -> "[photo, pas vue]";
            case FILE -> "[fichier, pas ouvert]";
            case STICKER -> "[autocollant]";
            case CONTACT -> "[contact]";
            case REACTION -> "[réaction]";
            case OTHER -> "[message d’un type inconnu]";
        };
    }
}
