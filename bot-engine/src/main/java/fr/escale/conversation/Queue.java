package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a conversation is still to leave, and in which order. */
final class Queue {
    /** The conversation's own list: what is changed here is changed there. */
    private final List<Item> items;

    Queue(List<Item> items) {
        this.items = items;
    }

    /** Said late, as if nothing had happened, a reminder is worse than none. */
    void dropLateReminders(Instant now) {
        items.removeIf(item -> item.state() == State.PENDING
                && item.urgency() == Urgency.REMINDER
                && item.at().plus(Reminding.TOO_LATE).isBefore(now));
    }

    /** What comes unasked does not ring at night, however long it could not leave. */
    void waitForMorning(Instant morning, Instant now) {
        if (morning.isAfter(now)) {
            items.replaceAll(item -> item.state() == State.PENDING && item.isUnasked() ? item.later(morning) : item);
        }
    }

    /** What is to be sent next: distress, then a human's words, then in order. */
    Optional<Item> next(Instant now) {
        return firstOfEachClass()
                .filter(item -> !item.isWaiting(now))
                .min(Comparator.comparing(Item::urgency).thenComparing(Item::n));
    }

    /** When something pending becomes due, if anything is pending. */
    Optional<Instant> due(Instant now) {
        return firstOfEachClass()
                .map(item -> item.due() != null && item.isWaiting(now) ? item.due() : now)
                .min(Comparator.naturalOrder());
    }

    /** What has to wait holds back what was said after it in its class: nothing overtakes. */
    private Stream<Item> firstOfEachClass() {
        var first = new EnumMap<Urgency, Item>(Urgency.class);
        items.stream()
                .filter(item -> item.state() == State.PENDING)
                .forEach(item -> first.merge(item.urgency(), item, (a, b) -> a.n() < b.n() ? a : b));
        return first.values().stream();
    }

    boolean isSending() {
        return items.stream().anyMatch(item -> item.state() == State.SENDING);
    }

    void replace(Item changed) {
        items.replaceAll(item -> item.n() == changed.n() ? changed : item);
    }

    Optional<Item> item(int n) {
        return items.stream().filter(item -> item.n() == n).findFirst();
    }

    List<Item> settled() {
        return items.stream().filter(Item::settled).toList();
    }

    /** What the human wrote leaves before anything the bot says from here on. */
    void sendAtOnce(Instant now) {
        items.replaceAll(item -> item.author() == Author.HUMAN && item.isUntouched() ? item.later(now) : item);
    }

    /** What the bot has not begun to send is not said. */
    void withdrawReplies() {
        items.removeIf(item -> item.state() == State.PENDING && item.isBotReply());
    }

    void withdrawReminders() {
        items.removeIf(item -> item.state() == State.PENDING && item.urgency() == Urgency.REMINDER);
    }

    /** Whether words are kept until the person writes. */
    boolean isHolding() {
        return items.stream().anyMatch(item -> item.state() == State.HELD);
    }
}
