package fr.escale.channel;

import fr.escale.conversation.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on one account: the most urgent conversation that may be sent to now, and among equals the one that
 * has waited longest; never two sendings at once in a conversation, never faster than the account's pace. Knows no
 * clock of its own and is guarded by its owner's lock.
 */
final class Itinerary {
    private final Duration gap;
    private final Duration perChat;
    private final Map<String, Stop> stops = new HashMap<>();
    private Instant paceFree = Instant.EPOCH;
    private Instant pausedUntil = Instant.EPOCH;
    private long arrivals;

    Itinerary(Pace pace) {
        gap = Duration.ofSeconds(1).dividedBy(pace.perSecond());
        perChat = pace.perChat();
    }

    /** Something of that conversation may leave. It ends a wait of ours, never one that the platform asked for. */
    void hint(String conversation, Urgency urgency) {
        stops.computeIfAbsent(conversation, Stop::new).hint(urgency, arrivals++);
    }

    /** The conversation to serve now; it counts as busy until it is {@link #served}, {@link #exhausted} or put off. */
    Optional<String> next(Instant now) {
        stops.values().removeIf(stop -> stop.isForgettable(now));
        if (now.isBefore(accountFree())) {
            return Optional.empty();
        }
        Optional<Stop> next =
                waiting().filter(stop -> !now.isBefore(stop.free())).min(Stop.ORDER);
        next.ifPresent(stop -> {
            stop.busy = true;
            paceFree = now.plus(gap);
        });
        return next.map(stop -> stop.conversation);
    }

    /** When {@link #next} may have an answer; empty while nothing waits. */
    Optional<Instant> wake() {
        return waiting().map(Stop::free).min(Comparator.naturalOrder()).map(free -> later(free, accountFree()));
    }

    /** One message of that class was handed over: the conversation lines up again behind others of its class. */
    void served(String conversation, Urgency urgency, Instant now) {
        Stop stop = released(conversation);
        stop.due = Instant.EPOCH;
        stop.chatFree = later(stop.chatFree, now.plus(perChat));
        stop.lineUp(urgency, arrivals++);
    }

    /** Nothing (more) was to be sent there; its share of the pace goes to another. */
    void exhausted(String conversation, Instant now) {
        paceFree = paceFree.minus(gap);
        released(conversation).rest(now, arrivals++);
    }

    /** Our own wait: tried again then, or earlier when something else of the conversation comes. */
    void retryAt(String conversation, Urgency urgency, Instant due) {
        Stop stop = released(conversation);
        stop.due = due;
        stop.lineUp(urgency, arrivals++);
    }

    /** The platform asks this chat to wait. */
    void pauseChat(String conversation, Urgency urgency, Instant until) {
        Stop stop = released(conversation);
        stop.chatFree = later(stop.chatFree, until);
        stop.lineUp(urgency, arrivals++);
    }

    /** The platform asks the whole account to wait; when it is over, the most urgent goes first. */
    void pauseAccount(Instant until) {
        pausedUntil = later(pausedUntil, until);
    }

    private Stop released(String conversation) {
        Stop stop = stops.computeIfAbsent(conversation, Stop::new);
        stop.busy = false;
        return stop;
    }

    private Stream<Stop> waiting() {
        return stops.values().stream().filter(stop -> stop.urgency != null && !stop.busy);
    }

    private Instant accountFree() {
        return later(paceFree, pausedUntil);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A conversation on the itinerary. */
    private static final class Stop {
        static final Comparator<Stop> ORDER =
                Comparator.<Stop, Urgency>comparing(Stop::rank).thenComparingLong(stop -> stop.arrival);

        final String conversation;

        @Nullable
        Urgency urgency;

        @Nullable
        Urgency hinted;

        long arrival;
        boolean busy;
        boolean prompted;
        Instant due = Instant.EPOCH;
        Instant chatFree = Instant.EPOCH;

        Stop(String conversation) {
            this.conversation = conversation;
        }

        Urgency rank() {
            return urgency == null ? Urgency.BROADCAST : urgency;
        }

        Instant free() {
            return prompted ? chatFree : later(due, chatFree);
        }

        void hint(Urgency news, long ticket) {
            if (busy) {
                hinted = better(hinted, news);
                return;
            }
            prompted = true;
            arrival = urgency == null || news.compareTo(urgency) < 0 ? ticket : arrival;
            urgency = better(urgency, news);
        }

        void lineUp(Urgency last, long ticket) {
            prompted = hinted != null;
            urgency = better(hinted, last);
            hinted = null;
            arrival = ticket;
        }

        void rest(Instant now, long ticket) {
            prompted = hinted != null;
            urgency = prompted ? hinted : now.isBefore(due) ? urgency : null;
            hinted = null;
            arrival = ticket;
        }

        boolean isForgettable(Instant now) {
            return urgency == null && !busy && !now.isBefore(chatFree);
        }

        private static Urgency better(@Nullable Urgency one, Urgency other) {
            return one != null && one.compareTo(other) < 0 ? one : other;
        }
    }
}
