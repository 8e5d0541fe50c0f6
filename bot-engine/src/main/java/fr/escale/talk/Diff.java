package fr.escale.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Two texts compared line by line.
 *
 * @param rows every line once, in order; where the texts differ, what is less stands before what is more
 */
public record Diff(List<Row> rows) {
    /** Comparing costs one step for each pair of lines; beyond this many all lines count as different. */
    private static final long MOST_PAIRS = 4_000_000;

    public Diff {
        rows = List.copyOf(rows);
    }

    /** In both, only in the first, only in the second; and lines left out of the view because nothing changed there. */
    public enum Sign {
        SAME(' '),
        LESS('-'),
        MORE('+'),
        LEFT_OUT('⋯');

        private final char mark;

        Sign(char mark) {
            this.mark = mark;
        }

        /** What stands before the line, for who sees no colour. */
        public char mark() {
            return mark;
        }
    }

    /** One line. */
    public record Row(Sign sign, String words) {}

    public static Diff of(String before, String after) {
        return of(before.lines().toList(), after.lines().toList(), String::equals);
    }

    static Diff of(List<String> before, List<String> after, BiPredicate<String, String> same) {
        int start = shared(before, after, same);
        List<String> lessEnd = before.subList(start, before.size());
        List<String> moreEnd = after.subList(start, after.size());
        int end = shared(lessEnd.reversed(), moreEnd.reversed(), same);
        List<Row> rows = new ArrayList<>(rows(Sign.SAME, after.subList(0, start)));
        rows.addAll(middle(lessEnd.subList(0, lessEnd.size() - end), moreEnd.subList(0, moreEnd.size() - end), same));
        rows.addAll(rows(Sign.SAME, after.subList(after.size() - end, after.size())));
        return new Diff(rows);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.sign() == Sign.SAME);
    }

    /** Only the lines that differ, with so many around each; longer stretches between them become one row. */
    public Diff near(int around) {
        boolean[] shown = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sign() != Sign.SAME) {
                IntStream.rangeClosed(Math.max(0, i - around), Math.min(rows.size() - 1, i + around))
                        .forEach(near -> shown[near] = true);
            }
        }
        List<Row> near = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (shown[i]) {
                near.add(rows.get(i));
            } else if (i == 0 || shown[i - 1]) {
                near.add(new Row(Sign.LEFT_OUT, ""));
            }
        }
        return new Diff(near);
    }

    private static int shared(List<String> before, List<String> after, BiPredicate<String, String> same) {
        int most = Math.min(before.size(), after.size());
        return IntStream.range(0, most)
                .filter(i -> !same.test(before.get(i), after.get(i)))
                .findFirst()
                .orElse(most);
    }

    private static List<Row> middle(List<String> before, List<String> after, BiPredicate<String, String> same) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            List<Row> all = new ArrayList<>(rows(Sign.LESS, before));
            all.addAll(rows(Sign.MORE, after));
            return all;
        }
        return walk(lengths(before, after, same), before, after, same);
    }

    /** How many lines are shared by what comes before each pair of places. */
    private static int[][] lengths(List<String> before, List<String> after, BiPredicate<String, String> same) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                lengths[i][j] = same.test(before.get(i - 1), after.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths;
    }

    /** From the end: what is more is met first, so that, turned round, what is less stands before it. */
    private static List<Row> walk(
            int[][] lengths, List<String> before, List<String> after, BiPredicate<String, String> same) {
        List<Row> rows = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && same.test(before.get(i - 1), after.get(j - 1))) {
                rows.add(new Row(Sign.SAME, after.get(j - 1)));
                i--;
                j--;
            } else if (i == 0 || j > 0 && lengths[i][j - 1] >= lengths[i - 1][j]) {
                rows.add(new Row(Sign.MORE, after.get(--j)));
            } else {
                rows.add(new Row(Sign.LESS, before.get(--i)));
            }
        }
        Collections.reverse(rows);
        return rows;
    }

    private static List<Row> rows(Sign sign, List<String> lines) {
        return lines.stream().map(line -> new Row(sign, line)).toList();
    }
}
