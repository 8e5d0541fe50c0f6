package fr.escale.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the engine asks of the conversation, which fulfils it and resumes the engine with an {@link Outcome}. */
public sealed interface Request {
    /** Look a question up: {@link Outcome.Said}, {@link Outcome.Unsure}, {@link Outcome.Unknown} or {@link Outcome.Meant}. */
    record LookUp(String question) implements Request {
        @Override
        public String toString() {
            return "LookUp[masked]";
        }
    }

    /** Say that article (its id without "article:"): Said or Unknown. */
    record ShowArticle(String article) implements Request {}

    /** All that the article with that id holds besides: Said or Unknown. */
    record Details(String article) implements Request {}

    /** The article with that id in simpler words: Said or Unknown. */
    record Simpler(String article) implements Request {}

    /** What there is about that article around the person: Said, {@link Outcome.Nowhere} or Unknown. */
    record Near(String article) implements Request {}

    /** The article did not answer that question, empty when it is not known any more: Done. */
    record Useless(String article, String question) implements Request {
        @Override
        public String toString() {
            return "Useless[" + article + "]";
        }
    }

    /** Which commune is meant: {@link Outcome.Communes}. */
    record FindCommune(String typed) implements Request {
        @Override
        public String toString() {
            return "FindCommune[masked]";
        }
    }

    /** Which commune this point is in: {@link Outcome.Communes}. */
    record LocateCommune(double latitude, double longitude) implements Request {
        @Override
        public String toString() {
            return "LocateCommune[masked]";
        }
    }

    /** What is asked about times with the referent; the answers are {@link Outcome.Scheduled}. */
    sealed interface Scheduling extends Request {}

    /**
     * Free slots, those that fit best first: {@link Outcome.Slots}, or {@link Outcome.Subjects} when they have yet to say
     * what they come for.
     *
     * @param after only slots behind the one with this id (without "slot:"); null for the first ones
     */
    record OfferSlots(Looking looking, @Nullable String after) implements Scheduling {}

    /**
     * Keep a slot (its id without "slot:") for some minutes: {@link Outcome.Held}, {@link Outcome.Booked} when it is
     * theirs already, or {@link Outcome.Taken}.
     *
     * @param place the id of another place than the slot's own; empty for that
     */
    record Hold(String slot, Looking looking, String place) implements Scheduling {}

    /** Where else a slot could be: {@link Outcome.Places}. */
    record OfferPlaces(String slot, Looking looking) implements Scheduling {}

    /** Book a slot by its id (without "slot:"), held or not: {@link Outcome.Booked} or {@link Outcome.Taken}. */
    record Book(String slot, Looking looking) implements Scheduling {}

    /** The person's next appointment: {@link Outcome.Booked} or {@link Outcome.Nothing}. */
    record NextAppointment() implements Scheduling {}

    /** Ask for a lift to it: {@link Outcome.LiftAsked} or {@link Outcome.Nothing}. */
    record AskLift() implements Scheduling {}

    /** Tell the person when a slot that fits comes free: {@link Outcome.Done}. */
    record TellWhenFree(Looking looking) implements Scheduling {}

    /**
     * Cancel it: {@link Outcome.Cancelled} or {@link Outcome.Nothing}.
     *
     * @param surely whether the appointment is meant; else {@link Outcome.Planned} where they have planned other things
     * @param slot which one is meant: {@link Outcome.Booked} when they have another one by now; empty for whichever
     */
    record CancelAppointment(boolean surely, String slot) implements Request {}

    /** What is asked of the tour and of the workshops; the answers are {@link Outcome.Gathered}. */
    sealed interface Gathering extends Request {}

    /**
     * The tour's next stops, after the one with that id (without "stop:"), from the first when null:
     * {@link Outcome.Stops}.
     *
     * @param near where the person is: "47.65823,-2.76090", or their words for it; null for the commune they told
     */
    record OfferStops(@Nullable String near, @Nullable String after) implements Gathering {
        @Override
        public String toString() {
            return "OfferStops[masked]";
        }
    }

    /** Count them among those who come to that stop: {@link Outcome.Coming}, ByAppointment or StopGone. */
    record Come(String stop) implements Gathering {}

    /** They do not come to that stop after all: {@link Outcome.StaysAway}. */
    record StayAway(String stop) implements Gathering {}

    /**
     * The workshops to come, after the one with that id (without "workshop:"), from the first when null:
     * {@link Outcome.Workshops}.
     */
    record OfferWorkshops(@Nullable String after) implements Gathering {
        /** From the first. */
        public OfferWorkshops() {
            this(null);
        }
    }

    /** A seat in that workshop: {@link Outcome.SignedUp}, {@link Outcome.Full} or {@link Outcome.WorkshopGone}. */
    record SignUp(String workshop) implements Gathering {}

    /** A place on its waiting list: {@link Outcome.Queued}, SignedUp or WorkshopGone. */
    record Queue(String workshop) implements Gathering {}

    /** Give back what they have in that workshop: {@link Outcome.Left}. */
    record Leave(String workshop) implements Gathering {}

    /** A human should answer; why is for the desk, in French: {@link Outcome.Done}. */
    record HandOver(String why, boolean urgent) implements Request {}

    /** Keep on the person's card: "language" (BCP 47), "commune" (INSEE code) or another name that flows use: Done. */
    record Remember(String name, String value) implements Request {
        @Override
        public String toString() {
            return "Remember[" + name + "]";
        }
    }

    /**
     * Come back to this step after that time ({@link Engine#later}), by day, unless the person asks us to stop or is
     * erased before: Done at once.
     */
    record ComeBack(Session.Place step, Duration after) implements Request {}

    /** No message is started towards this person any more: Done. */
    record Stop() implements Request {}

    /** Erase everything (the person has confirmed): Done; the replies of this advance are the last ones said. */
    record Erase() implements Request {}

    /** Tell the person once the question kept there has an answer ({@link Engine#offer}), as they wish: Done. */
    record TellMe(String gap) implements Request {}

    /** Tell the person what is kept about them: Said. */
    record TellMyData() implements Request {}
}
