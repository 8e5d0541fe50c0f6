package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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

    private final Conversations conversations;
    private final Buckets buckets;
    private final Settled settled;
    private final Mailroom mailroom;
    private final PostOffice post;
    private final Instance instance;
    private final InstantSource clock;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
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
            var item = sending.get();
            if (mayLeave(found.get(), item)) {
                return Optional.of(parcel(found.get(), item));
            }
        }
    }

    /** An item marked as being sent, and not known to be in the transcript. */
    private Optional<Item> underWay(Conversation c) {
        return c.items.stream()
                .filter(item -> item.state() == State.SENDING && !settled.has(c.id, item.n()))
                .findFirst();
    }

    /** Not if it has left already (the transcript tells), nor if a human took over before it was begun. */
    private boolean mayLeave(Conversation c, Item item) {
        if (wasBegun(c, item)) {
            if (buckets.has(c.id, item.n())) {
                settled.add(c.id, item.n());
                return false;
            }
            LOG.warn("A message may be sent a second time: {} so far", repeated.incrementAndGet());
        } else if (c.mode == Mode.HUMAN && item.byBot() && item.urgency() == Urgency.REPLY) {
            conversations.change(c.id, changed -> changed.items.removeIf(other -> other.n() == item.n()));
            return false;
        }
        begun.add(key(c.id, item.n()));
        return true;
    }

    private boolean wasBegun(Conversation c, Item item) {
        return !item.holder().equals(instance.id) || begun.contains(key(c.id, item.n()));
    }

    private Optional<Parcel> takeNext(String conversation) {
        var now = clock.instant();
        if (conversations.find(conversation).flatMap(c -> c.nextToSend(now)).isEmpty()) {
            return Optional.empty();
        }
        var taken = conversations.change(conversation, c -> {
            var next = c.nextToSend(now).map(item -> item.sending(instance.id));
            next.ifPresent(c::replace);
            return next.map(item -> parcel(c, item));
        });
        return taken.flatMap(parcel -> parcel).map(parcel -> {
            begun.add(parcel.id());
            return parcel;
        });
    }

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
    private void settle(Parcel parcel, java.util.function.UnaryOperator<Item> end) {
        var n = number(parcel);
        conversations.find(parcel.conversation()).ifPresent(c -> {
            var lines = new ArrayList<>(waiting(c));
            c.item(n).map(end).ifPresent(lines::add);
            move(c.id, lines);
        });
        begun.remove(parcel.id());
        mailroom.call(parcel.conversation(), parcel.urgency());
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
            return true;
        });
        begun.remove(parcel.id());
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void unreachable(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.unreachable = true;
            c.items.replaceAll(item -> item.settled() ? item : item.failed("injoignable"));
            return true;
        });
        begun.removeIf(key -> key.startsWith(conversation + "#"));
        mailroom.call(conversation, Urgency.REPLY);
    }

    private static String key(String conversation, int n) {
        return conversation + "#" + n;
    }

    private static int number(Parcel parcel) {
        return Integer.parseInt(parcel.id().substring(parcel.id().lastIndexOf('#') + 1));
    }
}
