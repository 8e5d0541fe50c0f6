package fr.escale.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Fitting;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** Sends a parcel as the messages that fit a channel; tried again, it goes on after those that have left. */
public final class Pieces {
    private final Limits limits;
    private final Cache<String, Integer> left =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(24)).build();

    public Pieces(Limits limits) {
        this.limits = limits;
    }

    /**
     * Posts one message after the other until one does not leave; the outcome is the last one's.
     *
     * @param post posts a message under a tag of its own: the last one under the parcel's
     */
    public Sending send(Parcel parcel, BiFunction<Reply, String, Sending> post) {
        List<Reply> messages = Fitting.fit(parcel.reply(), limits, parcel.language());
        int first = Objects.requireNonNullElse(left.getIfPresent(parcel.id()), 0);
        Sending outcome = new Sent("");
        for (int next = first; next < messages.size(); next++) {
            outcome = post.apply(
                    messages.get(next), next == messages.size() - 1 ? parcel.id() : parcel.id() + "+" + next);
            if (!(outcome instanceof Sent)) {
                return outcome;
            }
            left.put(parcel.id(), next + 1);
        }
        left.invalidate(parcel.id());
        return outcome;
    }
}
