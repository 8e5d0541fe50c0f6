package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.media.Enclosure;
import fr.escale.media.Media;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hears what somebody sent, and sees to what is enclosed: it is fetched, and the desk has it as unheard. */
@Component
class Enclosures {
    private final Media media;
    private final Handover handover;
    private final Outlook outlook;
    private final Phrases phrases;

    Enclosures(Media media, Handover handover, Outlook outlook, Phrases phrases) {
        this.media = media;
        this.handover = handover;
        this.outlook = outlook;
        this.phrases = phrases;
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
        // whoever sends something is told that somebody will look at it, and that is held to
        task(message).ifPresent(why -> handover.promise(c, why, Urgency.HUMAN, now));
        var album = message.besides().album();
        boolean first = album.isEmpty() || c.done.first("album:" + album);
        return first || !(row.input() instanceof Input.Unreadable);
    }

    /**
     * An answer to words that came with a file says that only the words were read; once an album. Below the words of a
     * human nothing is added.
     */
    List<Reply> unseen(Conversation c, Row row, List<Reply> answer, Instant now) {
        var besides = row.message().besides();
        boolean isCaption = besides.enclosed() != null && row.input() instanceof Input.Text;
        boolean toSay = isCaption
                && c.mode != Mode.HUMAN
                && (besides.album().isEmpty() || c.done.first("unseen:" + besides.album()));
        return toSay ? below(phrases.onlyWords(outlook.told(c, now), c.language()), answer) : answer;
    }

    /** In the first message: a message of its own would ring a second time. */
    private static List<Reply> below(String words, List<Reply> answer) {
        if (answer.isEmpty()) {
            return List.of(Reply.text(words));
        }
        var first = answer.getFirst();
        var together = first.saying((words + "\n\n" + first.text()).strip());
        return Stream.concat(Stream.of(together), answer.stream().skip(1)).toList();
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
