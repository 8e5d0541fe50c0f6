package fr.escale.channel;

import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.Declined;
import fr.escale.channel.Sending.Gone;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one conversation of one account at a time: takes a parcel, sends it, and tells the outbox what became of it. */
final class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final String OUT_OF_REACH = "la messagerie est restée injoignable";
    private static final Duration STORE_PAUSE = Duration.ofSeconds(2);

    private final Channel channel;
    private final BooleanSupplier onDuty;
    private final Outbox outbox;
    private final InstantSource clock;
    private final InstantSource steady;
    private final Backoff backoff;
    private final Walker walker;
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();
    private final Map<String, Runnable> untold = new ConcurrentHashMap<>();

    /**
     * @param onDuty whether this process, and no other, may send for the account now
     * @param clock tells the outbox when something happened
     * @param steady measures waits: nobody sets it forward or back
     */
    Postman(
            Channel channel,
            BooleanSupplier onDuty,
            Outbox outbox,
            InstantSource clock,
            InstantSource steady,
            Backoff backoff) {
        this.channel = channel;
        this.onDuty = onDuty;
        this.outbox = outbox;
        this.clock = clock;
        this.steady = steady;
        this.backoff = backoff;
        this.walker = new Walker(channel.pace(), steady, this::serve);
    }

    void hint(String conversation, Urgency urgency) {
        walker.change(itinerary -> itinerary.hint(conversation, urgency));
    }

    void start() {
        walker.start("courier-" + channel.name());
    }

    /** Takes nothing new and waits for what is being sent. False when something was still under way. */
    boolean stop(Duration atMost) {
        return walker.stop(atMost);
    }

    private void serve(String conversation) {
        try {
            tellWhatIsUntold(conversation);
            // off duty nothing is kept for later: while it is due, the conversation room hints at it again
            Optional<Parcel> parcel = onDuty.getAsBoolean() ? outbox.take(conversation) : Optional.empty();
            parcel.ifPresentOrElse(this::deliver, () -> rest(conversation));
        } catch (RuntimeException | Error broken) {
            // also an Error: a conversation that stayed busy would never be written to again
            log.warn(
                    "Outbox not usable ({}), tried again soon",
                    broken.getClass().getName());
            Instant due = steady.instant().plus(STORE_PAUSE);
            walker.change(itinerary -> itinerary.retryAt(conversation, Urgency.REPLY, due));
        }
    }

    private void rest(String conversation) {
        walker.change(itinerary -> itinerary.exhausted(conversation, steady.instant()));
    }

    private void deliver(Parcel parcel) {
        Sending outcome = send(parcel);
        Instant at = clock.instant();
        switch (outcome) {
            case Sent sent -> settle(parcel, () -> outbox.sent(parcel, sent.externalId(), at));
            case Refused refused -> settle(parcel, () -> outbox.failed(parcel, refused.why(), at));
            case Closed closed -> settle(parcel, () -> outbox.closed(parcel, closed.why(), at));
            case Declined declined -> settle(parcel, () -> declined(parcel, declined.why(), at));
            case Gone gone -> settle(parcel, () -> gone(parcel, at));
            case ChatLater wait -> pauseChat(parcel, wait.pause());
            case AccountLater wait -> pauseAccount(parcel, wait.pause(), at);
            case NotSent notSent -> tryAgain(parcel, notSent.why(), Attempts.failed(steady.instant()), at);
            case Unclear unclear -> tryAgain(parcel, unclear.why(), Attempts.unanswered(steady.instant()), at);
        }
    }

    private void pauseChat(Parcel parcel, Duration pause) {
        Instant until = steady.instant().plus(pause);
        tell(parcel, () -> outbox.later(parcel, clock.instant().plus(pause)));
        walker.change(itinerary -> itinerary.pauseChat(parcel.conversation(), parcel.urgency(), until));
    }

    /** However long the account stands still, an answer that comes too late is not said as if nothing had happened. */
    private void pauseAccount(Parcel parcel, Duration pause, Instant at) {
        Instant until = steady.instant().plus(pause);
        walker.change(itinerary -> itinerary.pauseAccount(until));
        if (Attempts.failed(parcel.queuedAt()).isOver(parcel.urgency(), at)) {
            settle(parcel, () -> outbox.failed(parcel, OUT_OF_REACH, at));
        } else {
            putOff(parcel, pause);
        }
    }

    private void declined(Parcel parcel, String why, Instant at) {
        outbox.failed(parcel, why, at);
        outbox.declined(parcel.conversation(), at);
    }

    private Sending send(Parcel parcel) {
        try {
            return channel.send(parcel);
        } catch (RuntimeException | Error unexpected) {
            log.error(
                    "{} broke while sending {}: {}",
                    channel.name(),
                    parcel.id(),
                    unexpected.getClass().getName());
            return new Unclear(unexpected.getClass().getSimpleName());
        }
    }

    private void gone(Parcel parcel, Instant at) {
        outbox.failed(parcel, Outbox.BLOCKED, at);
        outbox.unreachable(parcel.conversation(), at);
    }

    private void tryAgain(Parcel parcel, String why, Attempts last, Instant at) {
        Attempts all = attempts.merge(parcel.id(), last, Attempts::and);
        log.info("{} did not take {} (try {}): {}", channel.name(), parcel.id(), all.tries(), why);
        if (all.isRepeated()) {
            settle(parcel, () -> outbox.failed(parcel, "réponse de la messagerie inconnue", at));
        } else if (all.isOver(parcel.urgency(), steady.instant())) {
            settle(parcel, () -> outbox.failed(parcel, OUT_OF_REACH, at));
        } else {
            putOff(parcel, backoff.after(all.tries()));
        }
    }

    private void putOff(Parcel parcel, Duration pause) {
        Instant due = steady.instant().plus(pause);
        tell(parcel, () -> outbox.later(parcel, clock.instant().plus(pause)));
        walker.change(itinerary -> itinerary.retryAt(parcel.conversation(), parcel.urgency(), due));
    }

    private void settle(Parcel parcel, Runnable news) {
        attempts.remove(parcel.id());
        tell(parcel, news);
        walker.change(itinerary -> itinerary.served(parcel.conversation(), parcel.urgency(), steady.instant()));
    }

    /** Kept until the outbox has heard it: a parcel that has left is never sent again because the store was away. */
    private void tell(Parcel parcel, Runnable news) {
        untold.put(parcel.conversation(), news);
        tellWhatIsUntold(parcel.conversation());
    }

    private void tellWhatIsUntold(String conversation) {
        Runnable news = untold.get(conversation);
        if (news != null) {
            news.run();
            untold.remove(conversation);
        }
    }
}
