package fr.escale.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes {@code safety/weights.tsv}: learned from the examples of the alarms and from everyday messages. The threshold
 * is the lowest that lets through as good as no everyday message that was left out while learning. Its {@code main}
 * takes the file to write, then files or directories of everyday messages.
 */
final class DistressTraining {
    private static final Meanings MEANINGS = Meanings.shipped();
    private static final int FOLDS = 5;
    private static final int ROUNDS = 15;
    private static final int ORDERS = 5;
    private static final double RATE = 0.5;
    private static final double SHRINK = 2e-5;

    /** Examples of danger are few: each counts for so many everyday messages. */
    private static final double OF_DANGER = 3;

    private static final double OF_IDIOM = 2;

    /** Everyday messages that may be taken for distress: one in so many. */
    private static final int ONE_IN = 400;

    private static final double TOO_SMALL = 0.3;
    private static final int PLACES = Hunch.NONE + 1;

    private final Map<String, float[]> weights = new HashMap<>();
    private final Map<String, float[]> squares = new HashMap<>();

    /** @param told a wording tells it already: the hunch is not needed */
    private record Lesson(
            List<Word> words, Set<String> traits, int place, double weight, boolean everyday, boolean told) {}

    public static void main(String[] arguments) throws IOException {
        var lessons = shared(lessons(List.of(arguments).subList(1, arguments.length)));
        double threshold = threshold(lessons);
        Files.write(Path.of(arguments[0]), learned(lessons).lines(threshold));
    }

    private static List<Lesson> lessons(List<String> everyday) throws IOException {
        var safety = SpokenSafety.with(new Hunch(Map.of(), 2, "", MEANINGS));
        var alarms = Alarms.shipped();
        var lessons = new ArrayList<Lesson>();
        for (var danger : Danger.values()) {
            alarms.examples(danger)
                    .forEach(text -> lessons.add(lesson(safety, text, danger.ordinal(), OF_DANGER, false)));
        }
        alarms.harmless().forEach(text -> lessons.add(lesson(safety, text, Hunch.NONE, OF_IDIOM, false)));
        for (var path : everyday) {
            for (var text : OrdinaryWordings.below(Path.of(path))) {
                if (safety.told(text).isEmpty()) lessons.add(lesson(safety, text, Hunch.NONE, 1, true));
            }
        }
        return lessons;
    }

    private static Lesson lesson(SpokenSafety safety, String text, int place, double weight, boolean everyday) {
        var words = safety.words(text);
        boolean told = safety.told(text).isPresent();
        return new Lesson(words, Traits.of(words, MEANINGS), place, weight, everyday, told);
    }

    /** The lessons with those traits that several have. */
    private static List<Lesson> shared(List<Lesson> lessons) {
        var once = new HashSet<String>();
        var several = new HashSet<String>();
        for (var lesson : lessons) {
            for (var trait : lesson.traits()) {
                if (!once.add(trait)) several.add(trait);
            }
        }
        lessons.forEach(lesson -> lesson.traits().retainAll(several));
        return lessons;
    }

    /** The mean of what several orders teach: which lesson comes last decides less. */
    private static DistressTraining learned(List<Lesson> lessons) {
        var mean = new DistressTraining();
        for (int order = 0; order < ORDERS; order++) {
            learned(lessons, new Random(7 + order)).weights.forEach(mean::add);
        }
        return mean;
    }

    private void add(String trait, float[] of) {
        float[] sum = weights.computeIfAbsent(trait, any -> new float[PLACES]);
        for (int i = 0; i < PLACES; i++) sum[i] += of[i] / ORDERS;
    }

    private static DistressTraining learned(List<Lesson> lessons, Random random) {
        var training = new DistressTraining();
        var shuffled = new ArrayList<>(lessons);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(training::learn);
        }
        return training;
    }

    private void learn(Lesson lesson) {
        double[] errors = new Hunch(weights, 0, "", MEANINGS).shares(lesson.traits());
        errors[lesson.place()] -= 1;
        double each = 1 / Math.sqrt(Math.max(1, lesson.traits().size()));
        lesson.traits().forEach(trait -> step(trait, each, errors, lesson.weight()));
        step(Hunch.BIAS, 1, errors, lesson.weight());
    }

    /** AdaGrad: rare traits learn faster. */
    private void step(String trait, double value, double[] errors, double weight) {
        float[] of = weights.computeIfAbsent(trait, any -> new float[PLACES]);
        float[] square = squares.computeIfAbsent(trait, any -> new float[PLACES]);
        for (int i = 0; i < PLACES; i++) {
            double slope = weight * errors[i] * value + SHRINK * of[i];
            square[i] += (float) (slope * slope);
            of[i] -= (float) (RATE * slope / (Math.sqrt(square[i]) + 1e-3));
        }
    }

    /** From what every fifth part was thought to be by what the four others had taught. */
    private static double threshold(List<Lesson> lessons) {
        var mixed = new ArrayList<>(lessons);
        Collections.shuffle(mixed, new Random(3));
        var everyday = new ArrayList<Double>();
        var danger = new ArrayList<Double>();
        var idioms = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var hunch = new Hunch(
                    learned(IntStream.range(0, mixed.size())
                                    .filter(i -> i % FOLDS != out)
                                    .mapToObj(mixed::get)
                                    .toList())
                            .weights,
                    0,
                    "",
                    MEANINGS);
            for (int i = fold; i < mixed.size(); i += FOLDS) {
                var lesson = mixed.get(i);
                double alarm = Hunch.isLongEnough(lesson.words()) ? 1 - hunch.shares(lesson.traits())[Hunch.NONE] : 0;
                if (lesson.place() < Hunch.NONE) all.add(alarm);
                if (lesson.told()) continue;
                (lesson.place() < Hunch.NONE ? danger : lesson.everyday() ? everyday : idioms).add(alarm);
            }
        }
        everyday.sort(Collections.reverseOrder());
        double threshold = Math.max(0.3, everyday.get(everyday.size() / ONE_IN) + 0.001);
        System.out.printf(
                Locale.ROOT,
                "threshold %.3f; left out while learning: %s of danger (%s that no wording tells), %s of idioms, %s of"
                        + " everyday messages are above%n",
                threshold,
                above(all, threshold),
                above(danger, threshold),
                above(idioms, threshold),
                above(everyday, threshold));
        return threshold;
    }

    private static String above(List<Double> alarms, double threshold) {
        return alarms.stream().filter(alarm -> alarm >= threshold).count() + " of " + alarms.size();
    }

    private List<String> lines(double threshold) {
        var lines = new ArrayList<>(List.of(
                Hunch.COMMENT + Alarms.shipped().fingerprint(),
                "%s\t0=%s".formatted(Hunch.THRESHOLD, String.format(Locale.ROOT, "%.3f", threshold))));
        new TreeMap<>(weights).forEach((trait, of) -> {
            var line = IntStream.range(0, PLACES)
                    .filter(i -> Math.abs(of[i]) >= TOO_SMALL)
                    .mapToObj(i -> String.format(Locale.ROOT, "%d=%.1f", i, of[i]))
                    .collect(Collectors.joining(" "));
            if (!line.isEmpty()) lines.add(trait + "\t" + line);
        });
        return lines;
    }
}
