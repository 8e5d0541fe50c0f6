package fr.escale.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One moment of a flow. Texts may show words in braces ("{commune}") and sentences that fall away, "[[ … ]]". */
public sealed interface Step {
    /** Its name, unique in its flow. */
    String id();

    /** The buttons it shows; none by default. */
    default List<Option> options() {
        return List.of();
    }

    /** Where it goes on by itself; nowhere when it waits for a button, hands over or ends. */
    default Way next() {
        return new Way.Over();
    }

    /** Where it may go on for reasons of its own, besides {@link #next}; nowhere by default. */
    default List<Branch> branches() {
        return List.of();
    }

    /** Where it goes on when there is nothing to offer; nowhere by default. */
    default Optional<Way> otherwise() {
        return Optional.empty();
    }

    /** Says something and goes on. */
    record Say(String id, Text text, Way next) implements Step {}

    /**
     * Shows a picture and goes on: words that follow stand below it.
     *
     * @param picture one of {@link Pictures#names}
     * @param described what is to be seen, for who cannot see it
     */
    record Show(String id, String picture, Text described, Way next) implements Step {}

    /** Says something and waits for one of its buttons. */
    record Choose(String id, Text text, Choices choices) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }
    }

    /**
     * Asks, waits, and keeps the answer.
     *
     * @param into the variable that keeps it
     * @param choices answers to choose from, and ways around the question ("Passer"); may be empty
     */
    record Ask(String id, Text text, String into, Expecting expecting, Choices choices, Way next) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }
    }

    /** Says a published article and goes on. */
    record ShowArticle(String id, String article, Way next) implements Step {}

    /** Asks for the person's own words and answers them from the knowledge base. */
    record AskKnowledge(String id, Text text, Choices choices, Way next) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }
    }

    /**
     * Offers free times with the referent; the chosen one goes to the next step.
     *
     * @param none said when there is no free time
     * @param choices other ways on; may be empty
     */
    record OfferSlots(String id, Text text, Text none, Choices choices, Way next) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }
    }

    /**
     * Asks whether the time that was chosen is fine, keeps it meanwhile, and books it.
     *
     * @param text said once it stands; shows {when}, {where} and {who}
     * @param taken said when somebody else has it meanwhile; other times follow
     */
    record Book(String id, Text text, Text taken, Way next) implements Step {}

    /**
     * Offers the tour's next stops; the chosen one goes to the next step.
     *
     * @param near the variable that says where the person is: a place or words for it; empty for the commune they told
     * @param none when no stop is known
     * @param choices other ways on; may be empty
     */
    record OfferStops(String id, Text text, String near, Otherwise none, Choices choices, Way next) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }

        @Override
        public Optional<Way> otherwise() {
            return none.way();
        }
    }

    /**
     * Counts the person among those who will come to the stop that was chosen.
     *
     * @param text said once they are counted; shows {when}, {where} and {who}
     * @param gone said when the stop does not take place any more; others follow
     */
    record CountIn(String id, Text text, Text gone, Way next) implements Step {}

    /**
     * Offers the coming workshops; the chosen one goes to the next step.
     *
     * @param none when no workshop is known
     * @param choices other ways on; may be empty
     */
    record OfferWorkshops(String id, Text text, Otherwise none, Choices choices, Way next) implements Step {
        @Override
        public List<Option> options() {
            return choices.options();
        }

        @Override
        public Optional<Way> otherwise() {
            return none.way();
        }
    }

    /**
     * Signs the person up for the workshop that was chosen. All of its texts may show {workshop}, its title.
     *
     * @param text said once they have a seat; shows {when} and {where} too
     * @param full said when no seat is left; the waiting list follows
     * @param waiting said once they are on it
     * @param gone said when the workshop does not take place any more, or has begun; others follow
     */
    record SignUp(String id, Text text, Text full, Text waiting, Text gone, Way next) implements Step {}

    /** Keeps words on the person's card ("language", "commune" or a name of the editor's). */
    record Remember(String id, String name, Text value, Way next) implements Step {}

    /**
     * Reckons a value; what cannot be told leaves what was there before.
     *
     * @param card whether it is kept on the person's card too, or only as long as the conversation stands
     */
    record Put(String id, String name, Formula value, boolean card, Way next) implements Step {}

    /** Goes the way of the first branch whose condition is true, otherwise on. */
    record When(String id, List<Branch> branches, Way next) implements Step {
        public When {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Asks a human to take over, and ends there.
     *
     * @param why for the desk
     * @param to whom it is for, in the desk's words; empty for whoever is there
     */
    record HandOver(String id, Text why, String to, boolean urgent) implements Step {}

    /** Goes on elsewhere. */
    record GoTo(String id, Way next) implements Step {}

    /** Runs another flow and comes back. */
    record Call(String id, String flow, Way next) implements Step {}

    /**
     * Says something after a while, unless the person asked us to stop, and goes on at once.
     *
     * @param text names neither the subject nor the service: phones are shared
     */
    record Remind(String id, Text text, Duration after, Way next) implements Step {}

    /**
     * Says something, and goes on after a while unless the person writes before.
     *
     * @param text said at once, so that nobody waits without knowing
     */
    record Wait(String id, Text text, Duration after, Way next) implements Step {}

    /** The conversation is over; the text may be empty. */
    record End(String id, Text text) implements Step {}

    /** What is done when there is nothing to offer. */
    sealed interface Otherwise {
        /** The way it goes; empty when something is said instead. */
        Optional<Way> way();

        /** Says so; a human and the menu follow. */
        record Words(Text text) implements Otherwise {
            @Override
            public Optional<Way> way() {
                return Optional.empty();
            }
        }

        /** Goes on elsewhere. */
        record Elsewhere(Way there) implements Otherwise {
            @Override
            public Optional<Way> way() {
                return Optional.of(there);
            }
        }
    }

    /** A way that is taken when its condition is true. */
    record Branch(Formula condition, Way way) {}

    /** A button of a step: what it says, a second line for lists (may be empty), and where it leads. */
    record Option(String label, String description, Way way) {}

    /**
     * What a step shows to choose from.
     *
     * @param opener what opens the list, when the editor wants one ("Choisir"); empty when the channel may decide
     */
    record Choices(String opener, List<Option> options) {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** What an answer must be. */
    enum Expecting {
        TEXT("text"),
        /** Kept with a point: "17", "12.5". */
        NUMBER("number"),
        /** A day, kept as "2008-03-12". */
        DATE("date"),
        COMMUNE("commune"),
        /** Kept as the French write it: "06 12 34 56 78", "+32 470 12 34 56". */
        PHONE("phone"),
        /** Kept as "oui" or "non". */
        YES_NO("yes-no"),
        /** One of the step's choices; its value is kept. */
        ONE_OF("one of"),
        /** A shared place, kept as "47.65823,-2.76090" (degrees WGS 84), or the person's words for it. */
        LOCATION("location");

        private final String word;

        Expecting(String word) {
            this.word = word;
        }

        /** As editors write it. */
        String word() {
            return word;
        }

        /** What the variable then holds. */
        Kind kind() {
            return switch (this) {
                case TEXT, COMMUNE, PHONE, ONE_OF, LOCATION -> Kind.TEXT;
                case DATE -> Kind.DATE;
                case YES_NO -> Kind.YES_NO;
                case NUMBER -> Kind.NUMBER;
            };
        }
    }
}
