package fr.escale.wish;

/** What a message says about when. {@code rest} is what it says besides, in its own words, without filler. */
public sealed interface Heard {
    /** Whether the message is about when, and about nothing else: only filler and words of booking stand around it. */
    boolean whole();

    /**
     * A time is wanted.
     *
     * @param wish when
     * @param rest the words left over; empty when there are none
     */
    record Wished(Wish wish, String rest) implements Heard {
        @Override
        public boolean whole() {
            return rest.isEmpty();
        }

        @Override
        public String toString() {
            return "Wished[" + wish.text() + ", …]";
        }
    }

    /**
     * A time is named that cannot be had by anybody.
     *
     * @param trouble why not
     * @param what the words that name it, as they were typed
     * @param rest the words left over; empty when there are none
     */
    record Impossible(Trouble trouble, String what, String rest) implements Heard {
        @Override
        public boolean whole() {
            return rest.isEmpty();
        }

        @Override
        public String toString() {
            return "Impossible[" + trouble + ", …]";
        }
    }

    /** Nothing is said about when. */
    record Nothing() implements Heard {
        @Override
        public boolean whole() {
            return false;
        }
    }

    /** Why a time cannot be had. */
    enum Trouble {
        /** "Hier", "ce matin" in the afternoon. */
        PAST,
        /** "Le 31 février". */
        NO_SUCH_DAY,
        /** "À 25h", "entre 16h et 14h". */
        NO_SUCH_HOUR,
        /** More than a year ahead. */
        TOO_FAR,
        /** "Mardi mais pas mardi". */
        NOTHING_LEFT
    }
}
