package fr.escale.booking;

import fr.escale.availability.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The referents' days for those who keep them. Every change that concerns a person becomes news for them. */
public interface Diary {
    /** All appointments and requests from one day to another, both included, in order; holds are none. */
    List<Appointment> between(LocalDate from, LocalDate to);

    /** The requests not yet answered, for home visits, walks and lifts, soonest first. */
    List<Appointment> asked(Instant now);

    /**
     * Writes an appointment down, for a conversation or for nobody we know.
     *
     * @param minutes its length, whatever the subject's is
     * @param subject the id of what for, of the referent's; empty or unknown for the usual one
     * @param note for staff
     */
    Change create(
            String referent,
            LocalDateTime start,
            int minutes,
            String subject,
            Place place,
            String conversation,
            String note,
            Instant now);

    /** The same for what people usually come for. */
    default Change create(
            String referent,
            LocalDateTime start,
            int minutes,
            Place place,
            String conversation,
            String note,
            Instant now) {
        return create(referent, start, minutes, "", place, conversation, note, now);
    }

    /**
     * To another time, also outside the hours, and with another referent: the day's document decides. What was in the van
     * and is no longer in its hours is at the referent's usual place from then on: {@link Change.Done#elsewhere} says so.
     *
     * <p>The person hears of it 15 seconds later; moved back before that, nobody hears anything, and it is as it was.
     *
     * @param referent with whom; for one who has left it goes to who answers for the commune
     */
    Change move(String slot, String referent, LocalDateTime start, int minutes, Instant now);

    /** Off, with a word to the person. */
    Change cancel(String slot, String words, Instant now);

    /** A request is accepted as asked, or with another place. */
    Change accept(String slot, @Nullable Place other, String words, Instant now);

    /** Says whether there is somebody who drives. */
    Change lift(String slot, boolean found, String words, Instant now);

    /** What became of it, from its start on: CAME, EXCUSED or MISSED; BOOKED takes that back. */
    Change mark(String slot, Standing standing, Instant now);

    /** What is near to it closer than the limits wish: for a warning. */
    List<Appointment> tooNear(Appointment appointment);

    /** Subjects and communes without a free slot in the days that the limits name. */
    List<Lack> lacks(Instant now);

    /** What became of a change. */
    sealed interface Change {
        /**
         * @param elsewhere it was in the van, which is not there then: it is at another place now
         * @param news the person hears that it was moved
         */
        record Done(Appointment appointment, boolean elsewhere, boolean news) implements Change {
            public Done(Appointment appointment) {
                this(appointment, false, false);
            }
        }

        /** Something stands there: nothing has changed. */
        record Overlaps(Optional<Appointment> with) implements Change {}

        /** It is over, was cancelled, or is none of ours. */
        record Gone() implements Change {}
    }

    /**
     * A want of free time.
     *
     * @param what the subject's name
     */
    record Lack(String referent, String what, int days) {}
}
