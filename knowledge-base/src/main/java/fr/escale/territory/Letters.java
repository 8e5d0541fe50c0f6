package fr.escale.territory;

/** How many letters two words are apart. */
final class Letters {
    private Letters() {}

    /** Letters too many, missing, wrong or swapped with their neighbour (optimal string alignment distance). */
    static int apart(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : fewest(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int fewest(int[][] table, String one, String other, int i, int j) {
        int wrong = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(wrong, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + table[i - 2][j - 2]) : fewest;
    }
}
