package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import fr.escale.conversation.Marks.Mark;
import fr.escale.conversation.Marks.Noted;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Receipts as marks beside the lines they speak of; what is lost is seen to before it counts as known. */
@Component
class StoredReceipts implements Receipts {
    private final Marks marks;
    private final Losses losses;
    private final Conversations conversations;
    private final MemoryRoll roll;

    StoredReceipts(Marks marks, Losses losses, Conversations conversations, MemoryRoll roll) {
        this.marks = marks;
        this.losses = losses;
        this.conversations = conversations;
        this.roll = roll;
    }

    @Override
    public List<Receipt> note(Collection<Receipt> receipts) {
        return receipts.stream()
                .filter(receipt -> Tag.read(receipt.parcel())
                        .filter(tag -> note(tag, receipt))
                        .isPresent())
                .toList();
    }

    @Override
    public Map<String, Integer> billed(String conversation) {
        var all = new HashMap<String, Integer>();
        int next = conversations.find(conversation).map(c -> c.next).orElse(0);
        for (int number = 0; number <= next / Buckets.LINES; number++) {
            marks.billed(Buckets.id(conversation, number))
                    .forEach((name, count) -> all.merge(name, count, Integer::sum));
        }
        return Map.copyOf(all);
    }

    /** Whether it is billed, and was not known to be. */
    private boolean note(Tag tag, Receipt receipt) {
        var state = state(receipt.news());
        boolean lost = state == State.FAILED;
        if (lost) {
            losses.seeTo(tag, receipt.news(), receipt.why());
        }
        // what arrived of a message's beginning says nothing of its end
        var mark = new Mark(tag, state, receipt.why(), receipt.category(), tag.isLast() || lost);
        var noted = note(mark);
        if (noted == Noted.RAISED || noted == Noted.BILLED) {
            roll.changed(tag.conversation());
        }
        return noted == Noted.BILLED;
    }

    private Noted note(Mark mark) {
        var noted = marks.note(mark);
        if (noted != Noted.NOWHERE || !isOurs(mark.tag())) {
            return noted;
        }
        marks.begin(mark.tag());
        var again = marks.note(mark);
        forgetIfErased(mark.tag());
        return again;
    }

    private boolean isOurs(Tag tag) {
        return conversations
                .find(tag.conversation())
                .filter(c -> tag.n() < c.next)
                .isPresent();
    }

    /** Nothing of somebody who was erased meanwhile may come back. */
    private void forgetIfErased(Tag tag) {
        if (conversations.find(tag.conversation()).isEmpty()) {
            marks.forget(tag);
        }
    }

    private static State state(News news) {
        return switch (news) {
            case SENT -> State.SENT;
            case DELIVERED -> State.DELIVERED;
            case READ -> State.READ;
            case LOST, LOST_FOR_NOW, WINDOW_CLOSED, DECLINED -> State.FAILED;
        };
    }
}
