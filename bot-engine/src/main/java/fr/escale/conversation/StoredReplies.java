package fr.escale.conversation;

import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.engine.Request;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.media.Handouts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said in the holder's name is one change of the conversation's document, as their own words are. */
@Component
class StoredReplies implements Replies {
    /** So far back is looked for words that stand; without any it rings once more. */
    private static final int LOOKED_AT = 64;

    private final Conversations conversations;
    private final StoredTranscripts transcripts;
    private final Handover handover;
    private final Appointments appointments;
    private final Gatherings gatherings;
    private final Offering offering;
    private final Handouts handouts;
    private final Saying saying;

    StoredReplies(
            Conversations conversations,
            StoredTranscripts transcripts,
            Handover handover,
            Appointments appointments,
            Gatherings gatherings,
            Offering offering,
            Handouts handouts,
            Saying saying) {
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.handover = handover;
        this.appointments = appointments;
        this.gatherings = gatherings;
        this.offering = offering;
        this.handouts = handouts;
        this.saying = saying;
    }

    @Override
    public Optional<Reply> takeBack(String conversation, String by, String line) {
        var taken = conversations
                .change(conversation, c -> c.takeBack(by, StoredTranscripts.number(c.id, line)))
                .flatMap(words -> words);
        if (taken.isPresent()) {
            handover.tookBack(conversation, lastThatStands(conversation));
        }
        taken.stream().flatMap(words -> words.attachments().stream()).forEach(file -> handouts.remove(file.url()));
        return taken;
    }

    /** The last line of a human that has left or may still leave; -1 when there is none. */
    private int lastThatStands(String conversation) {
        return transcripts.newest(conversation, LOOKED_AT).stream()
                .filter(line -> line.author() == Author.HUMAN && line.delivery() != Delivery.FAILED)
                .mapToInt(line -> StoredTranscripts.number(conversation, line.id()))
                .max()
                .orElse(-1);
    }

    @Override
    public End send(String conversation, String by, String words, Handouts.Taken.Kept file, String once) {
        var attachment = new Attachment(file.name(), file.type().mime(), file.url());
        var reply = new Reply(words.strip(), List.of(), null, List.of(attachment));
        var end = saying.say(conversation, by, once, (c, now) -> Optional.of(reply));
        if (end != End.SAID) {
            handouts.remove(file.url());
        }
        return end;
    }

    @Override
    public End offer(String conversation, String by, Offer what, String words, String once) {
        return saying.say(conversation, by, once, (c, now) -> switch (what) {
            case SLOTS -> offering.slots(c, words, now);
            case STOPS -> offering.stops(c, words, gatherings.fulfil(c, new Request.OfferStops(null, null), now));
        });
    }

    @Override
    public End note(String conversation, String by, String tapped, String once) {
        var what = tapped.substring(tapped.indexOf(':') + 1);
        return saying.say(conversation, by, once, (c, now) -> switch (tapped.substring(
                0, tapped.length() - what.length())) {
            case Offering.SLOT -> appointments.agree(c, what, now).map(booked -> offering.booked(c, booked));
            case Offering.STOP -> offering.coming(c, gatherings.fulfil(c, new Request.Come(what), now));
            default -> Optional.empty();
        });
    }
}
