package fr.escale.knowledge.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a question takes among many articles. Each is made of a real title and of noisy wordings of it and of parts
 * of another title. Run it in the directory of the module; arguments: the directory of the sets ({@link Tuning}), then
 * numbers of articles. Prints the clock and the processor's time of this thread alone, which is what one core free for
 * it would take.
 */
public final class PaceBenchmark {
    private static final int WORDINGS = 10;
    private static final int WARM_UP = 3_000;
    private static final int ROUNDS = 3;
    private static final int ASKED = 1_000;
    private static final int MOST_TAUGHT = 2_000;

    private final Noise noise = new Noise();
    private final List<Entry> real;

    private PaceBenchmark(List<Entry> real) {
        this.real = real;
    }

    public static void main(String[] arguments) throws IOException {
        var material = new Material(Path.of(arguments[0]));
        var benchmark = new PaceBenchmark(Stream.concat(
                        material.entries("service-public-qr").stream(), material.entries("cnil-besoindaide").stream())
                .toList());
        for (int i = 1; i < arguments.length; i++) {
            benchmark.measure(Integer.parseInt(arguments[i]));
        }
    }

    private void measure(int articles) throws IOException {
        List<Entry> entries = IntStream.range(0, articles).mapToObj(this::entry).toList();
        long start = processor();
        long clock = System.nanoTime();
        SearchIndex plain = SearchIndex.of(entries);
        System.out.printf(
                Locale.ROOT,
                "%d articles: index ready in %.1f s (processor %.1f s)",
                articles,
                since(clock),
                seconds(start));
        start = processor();
        clock = System.nanoTime();
        SearchIndex index = plain.with(classifier(entries, plain));
        System.out.printf(
                Locale.ROOT,
                ", classifier%s in %.1f s (processor %.1f s)%n",
                articles > MOST_TAUGHT ? " without lessons" : "",
                since(clock),
                seconds(start));
        List<String> asked = asked(entries);
        for (int i = 0; i < WARM_UP; i++) {
            index.find(asked.get(i % asked.size()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ask(index, asked);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "  heap %.0f MB with the articles' texts%n",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /** Of very many articles without the lessons: they take many minutes, and change weights, not how many there are. */
    private static Classifier classifier(List<Entry> entries, SearchIndex plain) {
        if (entries.size() > MOST_TAUGHT) {
            Thread.currentThread().interrupt();
        }
        try {
            return new Teacher(entries, plain).teach("");
        } finally {
            Thread.interrupted();
        }
    }

    private Entry entry(int number) {
        Entry one = real.get(number % real.size());
        Entry other = real.get((number * 31 + number / real.size() + 7) % real.size());
        var random = new SplittableRandom(number);
        String title = number < real.size() ? one.title() : one.title() + " " + noise.shortened(other.title(), random);
        List<String> wordings = IntStream.range(0, WORDINGS)
                .mapToObj(i -> noisy(i, title, random))
                .toList();
        return new Entry(one.id() + "-" + number, title, wordings, one.text(), null);
    }

    private String noisy(int kind, String title, SplittableRandom random) {
        return switch (kind % 3) {
            case 0 -> noise.texted(title, random);
            case 1 -> noise.shortened(title, random);
            default -> noise.slipped(title, random);
        };
    }

    private List<String> asked(List<Entry> entries) {
        var random = new SplittableRandom(11);
        var asked = new ArrayList<String>();
        for (int i = 0; i < ASKED; i++) {
            asked.add(noisy(i, entries.get(random.nextInt(entries.size())).title(), random));
        }
        return asked;
    }

    private static void ask(SearchIndex index, List<String> asked) throws IOException {
        double[] clock = new double[asked.size()];
        double[] processor = new double[asked.size()];
        for (int i = 0; i < clock.length; i++) {
            long started = processor();
            long start = System.nanoTime();
            index.find(asked.get(i));
            clock[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (processor() - started) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "  clock p50 %.2f p99 %.2f ms, processor p50 %.2f p99 %.2f ms, load %s%n",
                percentile(clock, 0.5),
                percentile(clock, 0.99),
                percentile(processor, 0.5),
                percentile(processor, 0.99),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static double percentile(double[] millis, double share) {
        Arrays.sort(millis);
        return millis[(int) Math.ceil(share * millis.length) - 1];
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long since) {
        return (processor() - since) / 1e9;
    }

    private static double since(long clock) {
        return (System.nanoTime() - clock) / 1e9;
    }
}
