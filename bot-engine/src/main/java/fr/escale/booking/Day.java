package fr.escale.booking;

import fr.escale.availability.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A referent's day: the truth about who has which slot. Pure: every change gives another day, which {@link Days} writes
 * only if nobody else has written meanwhile.
 *
 * @param version how often it was written; 0 when it never was
 * @param taken in no particular order
 * @param gone what was cancelled
 * @param freed what came free of late
 */
record Day(DayId id, long version, List<Taken> taken, List<Taken> gone, List<Freed> freed) {
    /** Whoever comes back to a hold that has ended finds what they chose, for a while. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    Day {
        taken = List.copyOf(taken);
        gone = List.copyOf(gone);
        freed = List.copyOf(freed);
    }

    static Day empty(DayId id) {
        return new Day(id, 0, List.of(), List.of(), List.of());
    }

    /** What that conversation has under that slot, held or planned or over. */
    Optional<Taken> own(String slot, String conversation) {
        return taken.stream().filter(one -> one.is(slot, conversation)).findFirst();
    }

    /** What stands under that slot; holds are nothing yet. */
    Optional<Taken> find(String slot) {
        return taken.stream()
                .filter(one -> one.slot().equals(slot) && !one.isHeld())
                .findFirst();
    }

    /** What that conversation had under that slot. */
    Optional<Taken> gone(String slot, String conversation) {
        return gone.stream().filter(one -> one.is(slot, conversation)).findFirst();
    }

    /** What stands in the way of somebody there; what they have themselves does not, for they would move. */
    Optional<Taken> obstacle(Span span, Place place, String conversation, Spacing spacing, Instant now) {
        var from = span.start().minus(spacing.farthest());
        var to = span.end().plus(spacing.farthest());
        for (var one : taken) {
            boolean clash = one.span().overlaps(from, to)
                    && one.counts(now)
                    && !one.isOf(conversation)
                    && spacing.clash(span, place, one.span(), one.choice().place());
            if (clash) return Optional.of(one);
        }
        return Optional.empty();
    }

    /** Whether so many others have that day that nobody else is received. */
    boolean isFull(int most, String conversation, Instant now) {
        return taken.size() >= most
                && taken.stream()
                                .filter(one -> one.counts(now) && !one.isOf(conversation))
                                .count()
                        >= most;
    }

    /** With this in it, instead of what the same person holds, or has under the same slot. */
    Day with(Taken added, Instant now) {
        var letGo = without(
                one -> one.isHeld()
                        && one.isOf(added.conversation())
                        && !one.slot().equals(added.slot()),
                now);
        var others = letGo.taken.stream()
                .filter(one -> !one.is(added.slot(), added.conversation()))
                .filter(one -> !(one.isHeld() && isForgotten(one, added, now)));
        return letGo.with(Stream.concat(others, Stream.of(added)).toList());
    }

    private static boolean isForgotten(Taken held, Taken added, Instant now) {
        boolean old = !held.counts(now.minus(REMEMBERED));
        return old || !held.counts(now) && held.span().overlaps(added.span());
    }

    /** Without these; what was planned comes free for others. */
    Day without(Predicate<Taken> which, Instant now) {
        var left = taken.stream().filter(which.negate()).toList();
        if (left.size() == taken.size()) return this;
        var free = taken.stream().filter(which).filter(one -> !one.isHeld() || one.counts(now));
        return new Day(id, version, left, gone, freed(free, now));
    }

    private List<Freed> freed(Stream<Taken> more, Instant now) {
        var recent = freed.stream().filter(one -> one.at().plus(Freed.KEPT).isAfter(now));
        return Stream.concat(recent, more.map(one -> Freed.of(one, now))).toList();
    }

    /** With this one cancelled; it is remembered. */
    Day cancelled(Taken off, Instant now) {
        var others = gone.stream()
                .filter(one ->
                        !(one.slot().equals(off.slot()) && one.conversation().equals(off.conversation())));
        var all = Stream.concat(others, Stream.of(off)).toList();
        var day = without(one -> isSame(one, off), now);
        return new Day(id, version, day.taken, all, day.freed);
    }

    private static boolean isSame(Taken one, Taken other) {
        return one.slot().equals(other.slot()) && one.conversation().equals(other.conversation());
    }

    /** With every one that is told changed, cancelled ones too. */
    Day each(UnaryOperator<Taken> change) {
        return new Day(
                id,
                version,
                taken.stream().map(change).toList(),
                gone.stream().map(change).toList(),
                freed);
    }

    Day replace(Taken old, Taken changed) {
        return with(taken.stream().map(one -> one.equals(old) ? changed : one).toList());
    }

    /** As if that conversation had never been there. */
    Day forget(String conversation, Instant now) {
        var day = without(one -> one.isOf(conversation), now);
        var others = gone.stream().filter(one -> !one.isOf(conversation)).toList();
        return new Day(id, version, day.taken, others, day.freed);
    }

    /** Whether there is something to tell, or to sweep behind a move. */
    boolean hasDue() {
        return all().anyMatch(one -> !one.due().isEmpty() || !one.from().isEmpty());
    }

    Stream<Taken> all() {
        return Stream.concat(taken.stream(), gone.stream());
    }

    private Day with(List<Taken> changed) {
        return new Day(id, version, changed, gone, freed);
    }
}
