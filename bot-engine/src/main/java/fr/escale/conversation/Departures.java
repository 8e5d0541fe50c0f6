package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * What is leaving, and what has left. The line in the transcript is the proof that something left: it is written right
 * after the sending, and asked for whenever somebody finds an item marked as being sent.
 */
@Component
class Departures {
    private final Conversations conversations;
    private final Buckets buckets;
    private final Settled settled;
    private final Instance instance;
    private final MemoryRoll roll;
    private final Map<String, List<Item>> begun = new ConcurrentHashMap<>();

    Departures(Conversations conversations, Buckets buckets, Settled settled, Instance instance, MemoryRoll roll) {
        this.conversations = conversations;
        this.buckets = buckets;
        this.settled = settled;
        this.instance = instance;
        this.roll = roll;
    }

    static String key(String conversation, int n) {
        return conversation + "#" + n;
    }

    /** An item marked as being sent, and not known to have left. */
    Optional<Item> underWay(Conversation c) {
        return c.items.stream()
                .filter(item -> item.state() == State.SENDING && !settled.has(c.id, item.n()))
                .findFirst();
    }

    /** What will be written when it has left: known now, so that nothing is read between the sending and its proof. */
    void begin(Conversation c, Item item) {
        var lines = new ArrayList<>(waiting(c));
        lines.add(item);
        begun.put(key(c.id, item.n()), lines);
    }

    /** Whether somebody may have begun to send it: an earlier run of the program, or we ourselves. */
    boolean mayHaveBegun(Conversation c, Item item) {
        return !item.holder().equals(instance.id) || begun.containsKey(key(c.id, item.n()));
    }

    /** The proof, whoever has sent it; asking tells of all lines of this conversation at once. */
    boolean hasLeft(Conversation c, Item item) {
        var there = buckets.among(c.id, c.items.stream().map(Item::n).toList());
        there.forEach(n -> settled.add(c.id, n));
        return there.contains(item.n());
    }

    /** One write: this line, and those that were waiting for the transcript, go there together. Told twice, it is once. */
    void end(String conversation, String key, UnaryOperator<Item> how) {
        var lines = new ArrayList<>(begun.getOrDefault(key, List.of()));
        if (lines.isEmpty()) {
            return;
        }
        lines.add(how.apply(lines.removeLast()));
        move(conversation, lines);
        begun.remove(key);
        roll.changed(conversation);
        forgetIfErased(conversation, lines.getLast().n());
    }

    /** It has not left after all. */
    void giveBack(String key) {
        begun.remove(key);
    }

    /** Nothing of this conversation is leaving any more. */
    void giveAllBack(String conversation) {
        begun.keySet().removeIf(key -> key.startsWith(conversation + "#"));
    }

    /** Moves lines to the transcript that have nothing more to wait for. */
    void moveSettled(Conversation c) {
        move(c.id, waiting(c));
        conversations.change(c.id, changed -> true);
    }

    /** Whether all that is marked as being sent has in fact left. */
    boolean allHaveLeft(Conversation c) {
        return c.items.stream()
                .filter(item -> item.state() == State.SENDING)
                .allMatch(item -> settled.has(c.id, item.n())
                        || !item.holder().equals(instance.id) && buckets.has(c.id, item.n()));
    }

    private List<Item> waiting(Conversation c) {
        return c.queue.settled().stream()
                .filter(item -> !settled.has(c.id, item.n()))
                .toList();
    }

    private void move(String conversation, List<Item> lines) {
        buckets.append(conversation, lines);
        lines.forEach(line -> settled.add(conversation, line.n()));
    }

    /** Erased while it was being sent: nothing may stay behind. */
    private void forgetIfErased(String conversation, int n) {
        if (conversations.find(conversation).isEmpty()) {
            buckets.delete(conversation, n);
        }
    }
}
