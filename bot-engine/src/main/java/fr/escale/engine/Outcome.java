package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a {@link Request} ended; the engine is resumed with it. */
public sealed interface Outcome {
    /** It is done. */
    record Done() implements Outcome {}

    /**
     * These words answer it, in that language. {@code next} are flows that may follow ("rdv" is booking); {@code about}
     * is the article it says, null when it says none.
     */
    record Said(
            Reply reply,
            List<String> next,
            Language language,
            @Nullable About about) implements Outcome {
        /** Of no article. */
        public Said(Reply reply, List<String> next, Language language) {
            this(reply, next, language, null);
        }

        /** In French, of no article. */
        public Said(Reply reply, List<String> next) {
            this(reply, next, Language.FR);
        }

        Optional<About> subject() {
            return Optional.ofNullable(about);
        }
    }

    /**
     * The article that an answer says.
     *
     * @param article its id
     * @param details whether it holds more than was said
     * @param near whether something around the person, or around us, is known about it
     * @param first whether this is the answer itself, rather than more of it
     * @param simpler whether it can be said in simpler words
     * @param sure whether it is as good as certain that this was asked
     */
    record About(String article, boolean details, boolean near, boolean first, boolean simpler, boolean sure) {
        /** So likely is what is as good as certain. */
        public static final double SURE = 0.85;

        /** Of what was surely asked. */
        public About(String article, boolean details, boolean near, boolean first, boolean simpler) {
            this(article, details, near, first, simpler, true);
        }

        /** Of which there are no simpler words. */
        public About(String article, boolean details, boolean near, boolean first) {
            this(article, details, near, first, false);
        }
    }

    /** It depends on where the person lives, and that is not known. */
    record Nowhere() implements Outcome {}

    /** One of these perhaps (at most three; ids are "article:…"). */
    record Unsure(List<Button> candidates) implements Outcome {}

    /**
     * Not known.
     *
     * @param gap where the question is kept, for {@link Request.TellMe}; empty when it is not kept
     */
    record Unknown(String gap) implements Outcome {
        /** A question that is not kept. */
        public Unknown() {
            this("");
        }
    }

    /**
     * It was no question.
     *
     * @param what "book", "move", "cancel", "mine", "tour", "human", or a kind of small talk: "hello", "thanks" or the rest of a key
     *     "chat-…" of {@code engine/words.yml}
     * @param pick any number: the same one gives the same words
     */
    record Meant(String what, int pick) implements Outcome {}

    /** Communes that fit, the likeliest first: none, one, or several to choose from. */
    record Communes(List<Named> found) implements Outcome {}

    /** A commune's INSEE code and its name with what tells it from others ("Saint-Avé (56890)"). */
    record Named(String code, String name) {}

    /** Answers to {@link Request.Scheduling}. */
    sealed interface Scheduled extends Outcome {}

    /** What one can come for, the usual one first (ids are "subject:…"); at least two. */
    record Subjects(List<Button> subjects) implements Scheduled {}

    /**
     * Free slots (ids are "slot:…", labels are day and hour in the person's language); empty when there are none.
     *
     * @param fitting whether the first of them is when they wish
     * @param later whether these are later ones, which they asked for
     * @param thatWay whether they are met there as they wish; always where they wish for no way of meeting
     */
    record Slots(List<Button> free, boolean fitting, boolean later, boolean thatWay) implements Scheduled {
        /** Where they wish for no way of meeting, or are met that way. */
        public Slots(List<Button> free, boolean fitting, boolean later) {
            this(free, fitting, later, true);
        }
    }

    /** Where a slot can be, the usual place first (ids are "at:…"); empty when it is free no more. */
    record Places(List<Row> places) implements Scheduled {}

    /**
     * A time with the referent, in words of the person's language.
     *
     * @param slot its id without "slot:"
     * @param start when it begins
     * @param where the place with its address; may be empty
     * @param map the address of a map of it; empty when it is on none
     * @param asked whether the referent has yet to say yes
     * @param ride whether one can ask to be driven there
     */
    record Meeting(
            String slot,
            Instant start,
            String when,
            String where,
            String who,
            String map,
            boolean asked,
            boolean ride) {}

    /**
     * The slot is kept for some minutes.
     *
     * @param elsewhere whether there are other places for it
     * @param instead when the appointment is that this one would replace; empty when there is none
     */
    record Held(Meeting meeting, boolean elsewhere, String instead) implements Scheduled {}

    /**
     * The appointment stands, or is asked for.
     *
     * @param before whether it did before this request
     * @param files what goes with a confirmation
     */
    record Booked(Meeting meeting, boolean before, List<Attachment> files) implements Scheduled {
        /** Without files. */
        public Booked(Meeting meeting, boolean before) {
            this(meeting, before, List.of());
        }
    }

    /** Somebody else has that slot, or it is past; these are free. */
    record Taken(List<Button> others) implements Scheduled {}

    /** The referent is asked for a lift to it; nothing is promised. */
    record LiftAsked(Meeting meeting) implements Scheduled {}

    /** The appointment that was cancelled, in words of the person's language. */
    record Cancelled(String when) implements Outcome {}

    /** There was no appointment. */
    record Nothing() implements Outcome {}

    /** They have planned more than an appointment, or something else: which of it is meant must be asked. */
    record Planned(boolean appointment, List<Stop> stops, List<Workshop> workshops) implements Outcome {}

    /** Answers to {@link Request.Gathering}. */
    sealed interface Gathered extends Outcome {}

    /**
     * A stop of the tour, in words of the person's language.
     *
     * @param id without "stop:"
     * @param label day and hour for a button, at most 20 characters
     * @param until the hour of its end
     * @param who is on board; may be empty
     * @param kilometres as the crow flies, rounded; empty when not known
     */
    record Stop(
            String id,
            String label,
            String when,
            String until,
            String where,
            String who,
            String kilometres,
            boolean bookable) {}

    /**
     * The stops to come; empty when none is known.
     *
     * @param more whether others follow
     * @param lost whether we do not know the place that was asked about
     * @param off stops of today that do not take place; {@code when} is the hour alone
     */
    record Stops(List<Stop> stops, boolean more, boolean lost, List<Stop> off) implements Gathered {}

    /** They are counted among those who come. */
    record Coming(Stop stop) implements Gathered {}

    /** That stop is over or does not take place; there are these. */
    record StopGone(Stops others) implements Gathered {}

    /** One comes to that stop by appointment only: nobody is counted, an appointment is offered. */
    record ByAppointment() implements Gathered {}

    /** They are not counted (any more). */
    record StaysAway() implements Gathered {}

    /**
     * A workshop, in words of the person's language.
     *
     * @param id without "workshop:"
     * @param label day and hour of its next session for a button, at most 20 characters
     * @param when day and hour of its next session
     * @param sessions how many there are; empty for a single one
     * @param openTo whom it is for; may be empty
     * @param left how many seats are left; empty when it is full
     * @param standing "seat", "offer" or "waiting" when they have something in it, otherwise empty
     */
    record Workshop(
            String id,
            String title,
            String label,
            String when,
            String where,
            String sessions,
            String openTo,
            String left,
            String standing) {}

    /**
     * The workshops to come, at most six, those first in which the person has something; empty when none is known.
     *
     * @param more whether others follow
     */
    record Workshops(List<Workshop> workshops, boolean more) implements Gathered {
        /** All there are. */
        public Workshops(List<Workshop> workshops) {
            this(workshops, false);
        }
    }

    /** They have a seat. */
    record SignedUp(Workshop workshop) implements Gathered {}

    /** No seat is left. */
    record Full(Workshop workshop) implements Gathered {}

    /** They are on the waiting list. */
    record Queued(Workshop workshop) implements Gathered {}

    /** That workshop has begun or does not take place; there are these. */
    record WorkshopGone(Workshops others) implements Gathered {}

    /** They have nothing in that workshop (any more). */
    record Left() implements Gathered {}
}
