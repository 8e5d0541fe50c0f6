package fr.escale.wish;

/** Whether one word may be another with a slip of the thumb in it. */
final class Slip {
    /** Shorter words are too near to each other. */
    static final int SHORTEST = 5;

    private Slip() {}

    /** At most one letter too many, missing, wrong or swapped with the next; the first letter is always right. */
    static boolean between(String one, String other) {
        boolean near = Math.abs(one.length() - other.length()) <= 1 && one.charAt(0) == other.charAt(0);
        if (Math.min(one.length(), other.length()) < SHORTEST || !near) {
            return false;
        }
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return end(one, i + 1).equals(end(other, i + 1))
                || end(one, i + 1).equals(end(other, i))
                || end(one, i).equals(end(other, i + 1))
                || isSwapped(end(one, i), end(other, i));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && end(one, 2).equals(end(other, 2));
    }

    private static String end(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
