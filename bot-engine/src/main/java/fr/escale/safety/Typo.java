package fr.escale.safety;

/** Whether one word may be another with a slip of the thumb in it. */
final class Typo {
    /** Shorter words are too near to each other. */
    static final int SHORTEST = 5;

    private Typo() {}

    /** At most one letter too many, missing, wrong or swapped with the next; the first letter is always right. */
    static boolean between(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST) return false;
        if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) return false;
        int start = commonStart(one, other);
        var left = one.substring(start);
        var right = other.substring(start);
        return same(left, 1, right, 1) || same(left, 1, right, 0) || same(left, 0, right, 1) || swapped(left, right);
    }

    private static int commonStart(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) i++;
        return i;
    }

    private static boolean same(String left, int leftFrom, String right, int rightFrom) {
        return leftFrom <= left.length()
                && rightFrom <= right.length()
                && left.substring(leftFrom).equals(right.substring(rightFrom));
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && same(left, 2, right, 2);
    }
}
