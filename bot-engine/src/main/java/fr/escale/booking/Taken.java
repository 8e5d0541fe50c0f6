package fr.escale.booking;

import fr.escale.availability.PlaceKind;
import fr.escale.booking.Bookings.News;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a referent's day that somebody has.
 *
 * @param conversation whose it is; empty when they do not write to us
 * @param since when it was held, booked, or moved here: of two of one person's, the younger one is meant
 * @param bookedAt when it was booked, or asked for; when it was held before that
 * @param until when the hold ends; null when it is none
 * @param from the slot it was moved from, as long as it may stand there too; else empty
 * @param due what the person has yet to hear
 */
record Taken(
        String slot,
        String conversation,
        Standing standing,
        Span span,
        Choice choice,
        Instant since,
        Instant bookedAt,
        @Nullable Instant until,
        String note,
        Lift lift,
        String uid,
        int revision,
        String from,
        List<Due> due) {
    private static final Duration LATE = Duration.ofDays(3);

    Taken {
        due = List.copyOf(due);
    }

    static Taken held(String slot, String conversation, Span span, Choice choice, Instant now) {
        var until = now.plus(Bookings.HOLD);
        return new Taken(
                slot,
                conversation,
                Standing.HELD,
                span,
                choice,
                now,
                now,
                until,
                "",
                Lift.NONE,
                Uid.fresh(),
                0,
                "",
                List.of());
    }

    /** The same with some of it changed. */
    private Taken but(Consumer<Redraft> changes) {
        var draft = new Redraft(this);
        changes.accept(draft);
        return draft.taken();
    }

    /** Held anew by the same person: when they began to does not matter, what it is called does. */
    Taken renews(Taken before) {
        return but(draft -> {
            draft.uid = before.uid;
            draft.revision = before.revision;
        });
    }

    /** Booked for good, or asked for where only the referent can promise. */
    Taken claimed(Instant now) {
        return but(draft -> {
            draft.standing = choice.place().kind().isRequest() ? Standing.ASKED : Standing.BOOKED;
            draft.since = now;
            draft.bookedAt = now;
            draft.until = null;
        });
    }

    /** The same appointment as that other one, at this time; whoever drives them has to be asked again. */
    Taken instead(Taken other) {
        return but(draft -> {
            draft.note = note.isEmpty() ? other.note : note;
            draft.lift = rideOf(other);
            draft.uid = other.uid;
            draft.revision = other.revision + 1;
        });
    }

    /** Nobody has to be driven to their own home, or to the telephone. */
    private Lift rideOf(Taken other) {
        var kind = choice.place().kind();
        return kind.isOnSite() && kind != PlaceKind.HOME ? other.lift.again() : Lift.NONE;
    }

    Taken stands(Standing changed) {
        return but(draft -> {
            draft.standing = changed;
            draft.until = null;
            draft.revision++;
        });
    }

    Taken with(Choice changed) {
        return but(draft -> {
            draft.choice = changed;
            draft.revision++;
            draft.due = due.stream().map(Due::settled).toList();
        });
    }

    Taken noted(String changed) {
        return but(draft -> draft.note = changed);
    }

    Taken with(Lift changed) {
        return but(draft -> draft.lift = changed);
    }

    /** At another time. */
    Taken moved(String to, Span other, Choice chosen, Instant now) {
        return but(draft -> {
            draft.slot = to;
            draft.span = other;
            draft.choice = chosen;
            draft.since = now;
            draft.revision++;
            draft.from = slot.equals(to) ? from : slot;
        });
    }

    /** Nothing of it stands where it was. */
    Taken arrived() {
        return but(draft -> draft.from = "");
    }

    /** News for who has it; the last of its kind counts, and being off makes all before it void. */
    Taken tell(News.What what, String words, Instant now) {
        return tell(Due.of(what, words, null, now));
    }

    /** News of a move away from there; until it is told, going back there takes it away. */
    Taken tellMoved(Due.Was was, Instant now) {
        return tell(Due.of(News.What.MOVED, "", was, now));
    }

    private Taken tell(Due news) {
        if (conversation.isEmpty()) return this;
        var kept = due.stream().filter(one -> news.what() != News.What.CANCELLED && one.what() != news.what());
        return due(Stream.concat(kept, Stream.of(news)).toList());
    }

    /** Where it was before a move that nobody has heard of yet. */
    Optional<Due.Was> unheard(Instant now) {
        return due.stream()
                .filter(one -> !one.isRipe(now))
                .flatMap(one -> Stream.ofNullable(one.was()))
                .findFirst();
    }

    /** As if it had not been moved. */
    Taken unmoved() {
        return due(due.stream().filter(one -> !one.isMove()).toList());
    }

    /** Without news that came too late: of what has begun, and of a time missed long ago. */
    Taken fresh(Instant now) {
        return due(due.stream()
                .filter(one -> span.start().isAfter(now)
                        || one.what() == News.What.MISSED
                                && span.start().plus(LATE).isAfter(now))
                .toList());
    }

    Taken due(List<Due> changed) {
        return but(draft -> draft.due = changed);
    }

    boolean isHeld() {
        return standing == Standing.HELD;
    }

    boolean isOf(String other) {
        return !conversation.isEmpty() && conversation.equals(other);
    }

    boolean is(String other, String whose) {
        return slot.equals(other) && isOf(whose);
    }

    /** Whether it is held and nobody else can have it: nobody may come between, not even changed hours. */
    boolean isPromised(Instant now) {
        return isHeld() && counts(now) && span.start().isAfter(now);
    }

    /** Whether it is planned and has not begun. */
    boolean isComing(Instant now) {
        return standing.isPlanned() && span.start().isAfter(now);
    }

    /** Ended holds stand in nobody's way. */
    boolean counts(Instant now) {
        return until == null || until.isAfter(now);
    }

    /** When the hold ends; when it was booked, where it is none. */
    Instant ends() {
        return until == null ? since : until;
    }

    Appointment appointment() {
        return new Appointment(
                slot,
                conversation,
                span.promisedStart(),
                span.length(),
                choice.subject(),
                choice.place(),
                choice.where(),
                SlotId.parse(slot).map(SlotId::referent).orElse(""),
                choice.who(),
                note,
                lift,
                choice.stop(),
                standing,
                bookedAt,
                revision,
                uid);
    }
}
