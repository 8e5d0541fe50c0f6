package fr.escale.workshop;

import java.util.List;

/**
 * A workshop as the referent wants it.
 *
 * @param title what it is called, 1 to 60 characters
 * @param place where it is; may be empty
 * @param openTo whom it is for, in words ("entre filles"); empty for everybody
 * @param ages for which ages
 * @param seats 1 to 200
 * @param sessions its meetings, soonest first, 1 to 20: who signs up comes to all of them
 */
public record Wish(String title, String place, String openTo, Ages ages, int seats, List<Session> sessions) {
    private static final int LONGEST = 60;
    private static final int MOST_SEATS = 200;
    private static final int MOST_SESSIONS = 20;

    /** @throws IllegalArgumentException when something is out of its range */
    public Wish {
        sessions = sessions.stream()
                .sorted(java.util.Comparator.comparing(Session::start))
                .toList();
        boolean sound = !title.isBlank()
                && title.length() <= LONGEST
                && seats >= 1
                && seats <= MOST_SEATS
                && !sessions.isEmpty()
                && sessions.size() <= MOST_SESSIONS;
        if (!sound) throw new IllegalArgumentException("A workshop has a title, seats and sessions");
    }

    /**
     * An age band, told and never asked for.
     *
     * @param from the youngest; 0 when it does not matter
     * @param to the oldest; 0 when it does not matter
     */
    public record Ages(int from, int to) {
        /** For everybody. */
        public static final Ages ANY = new Ages(0, 0);

        private static final int OLDEST = 120;

        /** @throws IllegalArgumentException when nobody is of such an age */
        public Ages {
            if (from < 0 || to < 0 || from > OLDEST || to > OLDEST || to != 0 && from > to) {
                throw new IllegalArgumentException("From the youngest to the oldest");
            }
        }
    }
}
