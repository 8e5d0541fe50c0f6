package fr.escale.booking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another {@link Taken} in the making: whatever is not set stays as it was. */
final class Redraft {
    String slot;
    final String conversation;
    Standing standing;
    Span span;
    Choice choice;
    Instant since;
    Instant bookedAt;

    @Nullable
    Instant until;

    String note;
    Lift lift;
    String uid;
    int revision;
    String from;
    List<Due> due;

    Redraft(Taken of) {
        this.slot = of.slot();
        this.conversation = of.conversation();
        this.standing = of.standing();
        this.span = of.span();
        this.choice = of.choice();
        this.since = of.since();
        this.bookedAt = of.bookedAt();
        this.until = of.until();
        this.note = of.note();
        this.lift = of.lift();
        this.uid = of.uid();
        this.revision = of.revision();
        this.from = of.from();
        this.due = of.due();
    }

    Taken taken() {
        return new Taken(
                slot,
                conversation,
                standing,
                span,
                choice,
                since,
                bookedAt,
                until,
                note,
                lift,
                uid,
                revision,
                from,
                due);
    }
}
