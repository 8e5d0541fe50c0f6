package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.flow.Pictures;
import fr.escale.flow.Reply.Attachment;
import fr.escale.media.Enclosure;
import fr.escale.media.FileType;
import fr.escale.media.Handouts;
import fr.escale.media.Media;
import fr.escale.media.Media.Standing;
import fr.escale.speech.Speech;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a conversation's page shows what goes with a line: what people sent, where it stands now. */
@Component
class SentFiles {
    private final Media media;
    private final Handouts handouts;

    SentFiles(Media media, Handouts handouts) {
        this.media = media;
        this.handouts = handouts;
    }

    /** The file of that line's attachment; only its name for a file of ours, or one that is erased by now. */
    public SentFile of(String conversation, Attachment attachment) {
        boolean theirs =
                Stream.of(Enclosure.Kind.values()).anyMatch(kind -> kind.name().equals(attachment.type()));
        if (Pictures.has(attachment)) {
            return new SentFile(attachment.name(), "picture", attachment.url(), "", false);
        }
        if (!theirs) {
            return handouts.find(attachment.url())
                    .filter(found -> found.conversation().equals(conversation))
                    .map(found -> new SentFile(
                            attachment.name(), shape(found.type()), address(conversation, found.id()), "", false))
                    .orElseGet(() -> SentFile.named(say("Fichier : {0}", attachment.name())));
        }
        return media.standing(conversation, attachment.url())
                .map(standing -> file(conversation, attachment, standing))
                .orElseGet(() -> marked(attachment, say("plus gardé")));
    }

    private static SentFile file(String conversation, Attachment attachment, Standing standing) {
        return switch (standing) {
            case Standing.Awaited awaited -> marked(attachment, say("en route…"));
            case Standing.Refused refused -> marked(attachment, Speech.retell(refused.why()));
            case Standing.Kept kept ->
                new SentFile(
                        name(attachment),
                        shape(kept.type()),
                        address(conversation, attachment.url()),
                        kept.seenBy() == null ? unseen(kept.type()) : say("ouvert par {0}", kept.seenBy()),
                        kept.seenBy() == null);
        };
    }

    private static String address(String conversation, String id) {
        return "/console/desk/" + conversation + "/media/" + id;
    }

    private static SentFile marked(Attachment attachment, String mark) {
        return new SentFile(name(attachment), "none", "", mark, false);
    }

    /** What has no name of its own is called by what it is. */
    private static String name(Attachment attachment) {
        return attachment.type().equals(Enclosure.Kind.FILE.name())
                ? attachment.name()
                : Speech.retell(attachment.name());
    }

    private static String shape(FileType type) {
        if (type.isAudio()) {
            return "audio";
        }
        if (type.isVideo()) {
            return "video";
        }
        return type.isPicture() ? "picture" : "file";
    }

    private static String unseen(FileType type) {
        return type.isAudio() ? say("pas encore écouté") : say("pas encore ouvert");
    }
}
