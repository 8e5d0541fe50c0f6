package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The outbox inside each conversation's document. What left is written to the transcript first; that write is the proof
 * that it left, so that after a crash only what was inside a sending is sent again.
 */
@Component
class StoredOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    /** After a start, how long what may have left already waits. */
    private static final Duration CALM = Duration.ofSeconds(4);

    private final Conversations conversations;
    private final Buckets buckets;
    private final Settled settled;
    private final Mailroom mailroom;
    private final PostOffice post;
    private final Instance instance;
    private final InstantSource clock;
    private final Map<String, List<Item>> begun = new ConcurrentHashMap<>();
    private final AtomicLong repeated = new AtomicLong();

    StoredOutbox(
            Conversations conversations,
            Buckets buckets,
            Settled settled,
            Mailroom mailroom,
            PostOffice post,
            Instance instance,
            InstantSource clock) {
        this.conversations = conversations;
        this.buckets = buckets;
        this.settled = settled;
        this.mailroom = mailroom;
        this.post = post;
        this.instance = instance;
        this.clock = clock;
    }

    /**
     * The turn's own commit may hand over the first parcel: marking it as being sent costs no write of its own. Only
     * where its courier runs here, and nothing else of this conversation is under way.
     */
    void grantNext(Conversation c) {
        if (underWay(c).isEmpty() && post.sends(c.person.channel(), c.person.account())) {
            c.nextToSend(clock.instant()).ifPresent(item -> c.replace(item.sending(instance.id)));
        }
    }

    @Override
    public Optional<Parcel> take(String conversation) {
        while (true) {
            var found = conversations.find(conversation);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var sending = underWay(found.get());
            if (sending.isEmpty()) {
                return takeNext(conversation);
            }
            switch (fate(found.get(), sending.get())) {
                case GONE -> {}
                case LATER -> {
                    return Optional.empty();
                }
                case LEAVES -> {
                    begin(found.get(), sending.get());
                    return Optional.of(parcel(found.get(), sending.get()));
                }
            }
        }
    }

    /** What becomes of an item that is marked as being sent: nothing more, not yet, or it leaves. */
    private enum Fate {
        GONE,
        LATER,
        LEAVES
    }

    /** An item marked as being sent, and not known to be in the transcript. */
    private Optional<Item> underWay(Conversation c) {
        return c.items.stream()
                .filter(item -> item.state() == State.SENDING && !settled.has(c.id, item.n()))
                .findFirst();
    }

    /** Not if it has left already (the transcript tells), nor if a human took over before it was begun. */
    private Fate fate(Conversation c, Item item) {
        if (isInTranscript(c, item)) {
            return Fate.GONE;
        }
        if (c.mode == Mode.HUMAN && item.isBotReply()) {
            conversations.change(c.id, changed -> changed.items.removeIf(other -> other.n() == item.n()));
            return Fate.GONE;
        }
        return wasBegun(c, item) ? again(item) : Fate.LEAVES;
    }

    /** Nobody knows whether it left: it is said again, but a program that dies again and again must not repeat itself. */
    private Fate again(Item item) {
        if (item.urgency().compareTo(Urgency.HUMAN) > 0 && clock.instant().isBefore(instance.since.plus(CALM))) {
            return Fate.LATER;
        }
        LOG.warn("A message may be sent a second time: {} so far", repeated.incrementAndGet());
        return Fate.LEAVES;
    }

    /** What will be written when it has left: known now, so that nothing is read between the sending and its proof. */
    private void begin(Conversation c, Item item) {
        var lines = new ArrayList<>(waiting(c));
        lines.add(item);
        begun.put(key(c.id, item.n()), lines);
    }

    /** The proof, whoever has sent it; it tells of all lines of this conversation at once. */
    private boolean isInTranscript(Conversation c, Item item) {
        var there = buckets.among(c.id, c.items.stream().map(Item::n).toList());
        there.forEach(n -> settled.add(c.id, n));
        return there.contains(item.n());
    }

    private boolean wasBegun(Conversation c, Item item) {
        return !item.holder().equals(instance.id) || begun.containsKey(key(c.id, item.n()));
    }

    private Optional<Parcel> takeNext(String conversation) {
        var now = clock.instant();
        if (conversations.find(conversation).flatMap(c -> c.nextToSend(now)).isEmpty()) {
            return Optional.empty();
        }
        var taken = conversations.change(conversation, c -> {
            c.dropLateReminders(now);
            var next = c.nextToSend(now).map(item -> item.sending(instance.id));
            next.ifPresent(c::replace);
            return next.map(item -> new Taken(c, item));
        });
        return taken.flatMap(next -> next).map(next -> {
            begin(next.from(), next.item());
            return parcel(next.from(), next.item());
        });
    }

    private record Taken(Conversation from, Item item) {}

    private static Parcel parcel(Conversation c, Item item) {
        return new Parcel(key(c.id, item.n()), c.id, c.person, item.shown(), item.urgency(), item.at(), c.heard);
    }

    @Override
    public void sent(Parcel parcel, String externalId, Instant at) {
        settle(parcel, item -> item.sentAt(at));
    }

    @Override
    public void failed(Parcel parcel, String why, Instant at) {
        settle(parcel, item -> item.failed(why));
    }

    /** One write: this line and those that were waiting for the transcript go there together. */
    private void settle(Parcel parcel, UnaryOperator<Item> end) {
        var lines = new ArrayList<>(begun.getOrDefault(parcel.id(), List.of()));
        if (!lines.isEmpty()) {
            lines.add(end.apply(lines.removeLast()));
            move(parcel.conversation(), lines);
            begun.remove(parcel.id());
            forgetIfErased(parcel.conversation(), lines.getLast().n());
        }
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    /** Erased while it was being sent: nothing may stay behind. */
    private void forgetIfErased(String conversation, int n) {
        if (conversations.find(conversation).isEmpty()) {
            buckets.delete(conversation, n);
        }
    }

    /** Moves lines to the transcript that have nothing more to wait for. */
    void moveSettled(Conversation c) {
        move(c.id, waiting(c));
        conversations.change(c.id, changed -> true);
    }

    /** Whether all that is marked as being sent has in fact left. */
    boolean allSettled(Conversation c) {
        return c.items.stream()
                .filter(item -> item.state() == State.SENDING)
                .allMatch(item -> settled.has(c.id, item.n())
                        || !item.holder().equals(instance.id) && buckets.has(c.id, item.n()));
    }

    private List<Item> waiting(Conversation c) {
        return c.settled().stream().filter(item -> !settled.has(c.id, item.n())).toList();
    }

    private void move(String conversation, List<Item> lines) {
        buckets.append(conversation, lines);
        lines.forEach(line -> settled.add(conversation, line.n()));
    }

    @Override
    public void later(Parcel parcel, Instant due) {
        var n = number(parcel);
        conversations.change(parcel.conversation(), c -> {
            c.item(n).ifPresent(item -> c.replace(item.later(due)));
            c.keepSilence();
            return true;
        });
        begun.remove(parcel.id());
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void unreachable(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.unreachable = true;
            c.items.replaceAll(item -> item.settled() ? item : item.failed(Conversation.UNREACHABLE));
            return true;
        });
        begun.keySet().removeIf(key -> key.startsWith(conversation + "#"));
        mailroom.call(conversation, Urgency.REPLY);
    }

    private static String key(String conversation, int n) {
        return conversation + "#" + n;
    }

    private static int number(Parcel parcel) {
        return Integer.parseInt(parcel.id().substring(parcel.id().lastIndexOf('#') + 1));
    }
}
