package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Input;
import fr.escale.media.Enclosure;
import fr.escale.media.Media;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears what somebody sent, and sees to what is enclosed: it is fetched, and the desk has it as unheard. */
@Component
class Enclosures {
    private final Media media;
    private final Handover handover;

    Enclosures(Media media, Handover handover) {
        this.media = media;
        this.handover = handover;
    }

    /**
     * Hears it.
     *
     * @return whether it wants an answer of its own: of an album only the first picture does
     */
    boolean hear(Conversation c, Row row, Instant now) {
        var message = row.message();
        var enclosed = message.besides().enclosed();
        if (enclosed != null) {
            expect(c, row, enclosed, now);
        }
        c.hear(row.id(), Spoken.of(message, enclosed == null ? null : row.id()), message.sentAt(), now);
        task(message).ifPresent(why -> rise(c, row.input(), why, now));
        var album = message.besides().album();
        boolean first = album.isEmpty() || c.first("album:" + album);
        return first || !(row.input() instanceof Input.Unreadable);
    }

    /** Who sends nothing but a picture or their voice is told that somebody will look, and that is held to. */
    private void rise(Conversation c, Input input, String why, Instant now) {
        if (input instanceof Input.Unreadable) {
            handover.promise(c, why, Urgency.HUMAN, now);
        } else {
            handover.ask(c, why, Urgency.HUMAN, now);
        }
    }

    private void expect(Conversation c, Row row, Enclosure enclosed, Instant now) {
        media.expect(
                new Media.Expected(
                        row.id(), c.id, row.sender().channel(), row.sender().account(), enclosed),
                now);
    }

    /** What somebody of the team has to do about it, in French. */
    private static Optional<String> task(InboundMessage message) {
        if (message.besides().enclosed() != null) {
            return Optional.of(task(message.besides().enclosed().kind()));
        }
        return message.input() instanceof Input.Unreadable sent ? task(sent.kind()) : Optional.empty();
    }

    private static String task(Enclosure.Kind kind) {
        return switch (kind) {
            case VOICE -> "Message vocal à écouter";
            case PICTURE -> "Photo à regarder";
            case VIDEO -> "Vidéo à regarder";
            case FILE -> "Fichier à ouvrir";
        };
    }

    private static Optional<String> task(Input.Kind kind) {
        return switch (kind) {
            case VOICE -> Optional.of("Message vocal à écouter");
            case PICTURE -> Optional.of("Photo à regarder");
            case FILE -> Optional.of("Fichier à ouvrir");
            case STICKER, CONTACT, REACTION, OTHER -> Optional.empty();
        };
    }
}
