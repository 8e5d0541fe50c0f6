package fr.escale.conversation;

import fr.escale.conversation.Replies.End;
import fr.escale.flow.Reply;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takeover and release are changes of the conversation's one document, under its version. */
@Component
class StoredDesk implements Desk {
    private final Conversations conversations;
    private final DeskList list;
    private final Interruption interruption;
    private final Handover handover;
    private final Holding holding;
    private final StoredFloor floor;
    private final Saying saying;
    private final InstantSource clock;

    StoredDesk(
            Conversations conversations,
            DeskList list,
            Interruption interruption,
            Handover handover,
            Holding holding,
            StoredFloor floor,
            Saying saying,
            InstantSource clock) {
        this.conversations = conversations;
        this.list = list;
        this.interruption = interruption;
        this.handover = handover;
        this.holding = holding;
        this.floor = floor;
        this.saying = saying;
        this.clock = clock;
    }

    @Override
    public List<Entry> waiting() {
        return list.all().stream()
                .map(conversations::find)
                .flatMap(Optional::stream)
                .filter(c -> c.mode != Mode.BOT)
                .map(StoredDesk::entry)
                .sorted(Comparator.comparing(Entry::urgency).thenComparing(Entry::since))
                .toList();
    }

    @Override
    public List<Entry> recent(int most) {
        return conversations.newest(most).stream().map(StoredDesk::entry).toList();
    }

    @Override
    public Optional<Entry> entry(String conversation) {
        return conversations.find(conversation).map(StoredDesk::entry);
    }

    @Override
    public String takeOver(String conversation, String by) {
        list.add(conversation);
        var rev = list.rev(conversation);
        var holder = interruption.change(conversation, Urgency.HUMAN, c -> takenOver(c, by));
        if (holder.isEmpty()) {
            list.remove(conversation, rev);
        } else if (list.rev(conversation) == 0) {
            // somebody who needed no human any more has left the desk in that very moment
            list.add(conversation);
        }
        if (holder.filter(by::equals).isPresent()) {
            handover.taken(conversation, by);
        }
        return holder.orElse("");
    }

    private String takenOver(Conversation c, String by) {
        if (c.mode != Mode.HUMAN) {
            c.takeOver(by, clock.instant());
            c.moved(Floor.Move.TAKEN, by, "", clock.instant());
        }
        if (c.isHeldBy(by)) {
            holding.active(c, clock.instant());
        }
        return String.valueOf(c.holder);
    }

    @Override
    public boolean write(String conversation, String by, String text, String once) {
        return saying.say(conversation, by, once, (c, now) -> Optional.of(Reply.text(text))) == End.SAID;
    }

    @Override
    public boolean release(String conversation, String by) {
        return floor.release(conversation, by, Floor.Back.STEP);
    }

    private static Entry entry(Conversation c) {
        return new Entry(
                c.id,
                c.person.channel(),
                c.mode,
                c.urgency,
                c.why,
                c.holder,
                c.since,
                c.heard,
                c.last,
                c.card.commune().orElse(null));
    }
}
