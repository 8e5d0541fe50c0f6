package fr.escale.conversation;

import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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
    /** After a start, how long what may have left already waits. */
    private static final Duration CALM = Duration.ofSeconds(4);

    private final Conversations conversations;
    private final Departures departures;
    private final Mailroom mailroom;
    private final PostOffice post;
    private final Undelivered undelivered;
    private final Doorbell doorbell;
    private final Marks marks;
    private final Team team;
    private final Instance instance;
    private final InstantSource clock;
    private final AtomicLong repeated = new AtomicLong();

    StoredOutbox(
            Conversations conversations,
            Departures departures,
            Mailroom mailroom,
            PostOffice post,
            Undelivered undelivered,
            Doorbell doorbell,
            Marks marks,
            Team team,
            Instance instance,
            InstantSource clock) {
        this.conversations = conversations;
        this.departures = departures;
        this.mailroom = mailroom;
        this.post = post;
        this.undelivered = undelivered;
        this.doorbell = doorbell;
        this.marks = marks;
        this.team = team;
        this.instance = instance;
        this.clock = clock;
    }

    /**
     * The turn's own commit may hand over the first parcel: marking it as being sent costs no write of its own. Only
     * where its courier runs here, and nothing else of this conversation is under way.
     */
    void grantNext(Conversation c) {
        if (departures.underWay(c).isEmpty() && post.sends(c.person.channel(), c.person.account())) {
            c.queue.next(clock.instant()).ifPresent(item -> c.queue.replace(item.sending(instance.id)));
        }
    }

    @Override
    public Optional<Parcel> take(String conversation) {
        while (true) {
            var found = conversations.find(conversation);
            var sending = found.flatMap(departures::underWay);
            if (found.isEmpty() || sending.isEmpty()) {
                return found.flatMap(c -> takeNext(c, Urgency.BROADCAST));
            }
            switch (fate(found.get(), sending.get())) {
                case GONE -> {}
                case LATER -> {
                    return takeNext(found.get(), Urgency.HUMAN);
                }
                case LEAVES -> {
                    return Optional.of(leaving(found.get(), sending.get()));
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

    /** Not if it has left already (the transcript tells), nor if a human took over before it was begun. */
    private Fate fate(Conversation c, Item item) {
        if (departures.hasLeft(c, item)) {
            return Fate.GONE;
        }
        if (c.mode == Mode.HUMAN && item.isBotReply()) {
            conversations.change(c.id, changed -> changed.items.removeIf(other -> other.n() == item.n()));
            return Fate.GONE;
        }
        if (!departures.mayHaveBegun(c, item)) {
            return Fate.LEAVES;
        }
        return hasLeftAfterAll(c, item) ? Fate.GONE : again(item);
    }

    /** Nobody heard the platform's answer, and it has told of the message since: the line only has to be written. */
    private boolean hasLeftAfterAll(Conversation c, Item item) {
        boolean left = marks.hasLeft(c.id, item.n());
        if (left) {
            departures.begin(c, item);
            departures.end(c.id, Departures.key(c.id, item.n()), line -> line.sentAt(clock.instant()));
        }
        return left;
    }

    /** Nobody knows whether it left: it is said again, but a program that dies again and again must not repeat itself. */
    private Fate again(Item item) {
        boolean canWait = item.urgency().compareTo(Urgency.HUMAN) > 0;
        if (canWait && instance.isYoungerThan(CALM)) {
            return Fate.LATER;
        }
        LOG.warn("A message may be sent a second time: {} so far", repeated.incrementAndGet());
        return Fate.LEAVES;
    }

    /** The next pending item, if it is at least that urgent. */
    private Optional<Parcel> takeNext(Conversation known, Urgency atLeast) {
        var now = clock.instant();
        var first = next(known, atLeast, now);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (first.filter(item -> item.due() != null && hasLeftAfterAll(known, item))
                .isPresent()) {
            conversations.change(known.id, c -> true);
            return take(known.id);
        }
        return conversations
                .change(known.id, c -> {
                    if (isGranted(known, c)) {
                        return Optional.<Taken>empty();
                    }
                    c.queue.dropLateReminders(now);
                    c.queue.waitForMorning(Daytime.notBefore(now, team.zone()), now);
                    var next = next(c, atLeast, now).map(item -> item.sending(instance.id));
                    next.ifPresent(c.queue::replace);
                    return next.map(item -> new Taken(c, item));
                })
                .flatMap(taken -> taken)
                .map(taken -> leaving(taken.from(), taken.item()));
    }

    /** A turn has handed over the next parcel meanwhile, and hints at it: taking the one behind it would overtake. */
    private boolean isGranted(Conversation known, Conversation now) {
        var before = departures.underWay(known).map(Item::n);
        return !departures.underWay(now).map(Item::n).equals(before);
    }

    private record Taken(Conversation from, Item item) {}

    private static Optional<Item> next(Conversation c, Urgency atLeast, Instant now) {
        return c.queue.next(now).filter(item -> item.urgency().compareTo(atLeast) <= 0);
    }

    private Parcel leaving(Conversation c, Item item) {
        departures.begin(c, item);
        var key = Departures.key(c.id, item.n());
        return new Parcel(
                key,
                c.id,
                c.person,
                item.shown(),
                c.session.language(c.language()),
                item.urgency(),
                item.at(),
                c.heard,
                c.forms.get(item.n()));
    }

    @Override
    public void sent(Parcel parcel, String externalId, Instant at) {
        departures.end(parcel.conversation(), parcel.id(), item -> item.sentAt(at));
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void failed(Parcel parcel, String why, Instant at) {
        departures.end(parcel.conversation(), parcel.id(), item -> item.failed(why));
        if (parcel.form() != null) {
            conversations.change(parcel.conversation(), c -> c.forgetRing());
        }
        undelivered.note(parcel.conversation(), parcel.urgency(), why, at);
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void closed(Parcel parcel, String why, Instant at) {
        var kept = conversations.change(parcel.conversation(), c -> doorbell.keep(c, number(parcel), at));
        if (!kept.orElse(false)) {
            failed(parcel, why, at);
            return;
        }
        departures.giveBack(parcel.id());
        if (parcel.urgency() == Urgency.NEWS) {
            undelivered.note(parcel.conversation(), parcel.urgency(), why, at);
        }
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void declined(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.consents.decline(at);
            return true;
        });
    }

    @Override
    public void welcome(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.consents.welcome(at);
            return true;
        });
    }

    @Override
    public void later(Parcel parcel, Instant due) {
        conversations.change(parcel.conversation(), c -> {
            c.queue.item(number(parcel)).ifPresent(item -> c.queue.replace(item.later(due)));
            c.keepSilence();
            return true;
        });
        departures.giveBack(parcel.id());
        mailroom.call(parcel.conversation(), parcel.urgency());
    }

    @Override
    public void unreachable(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.unreachable = true;
            c.items.replaceAll(item -> item.settled() ? item : item.failed(Conversation.UNREACHABLE));
            return true;
        });
        departures.giveAllBack(conversation);
        mailroom.call(conversation, Urgency.REPLY);
    }

    @Override
    public void reachable(String conversation, Instant at) {
        conversations.change(conversation, c -> {
            c.unreachable = false;
            return true;
        });
    }

    private static int number(Parcel parcel) {
        return Integer.parseInt(parcel.id().substring(parcel.id().lastIndexOf('#') + 1));
    }
}
