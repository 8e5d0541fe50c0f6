package fr.escale.safety;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was told against what was heard, as a table. */
final class Confusion {
    private static final int NOTHING = Danger.values().length;

    private final int[][] counts = new int[NOTHING + 1][NOTHING + 1];
    private final Map<String, int[]> languages = new TreeMap<>();

    void add(Told told, Optional<Danger> heard) {
        counts[place(told.danger())][place(heard)]++;
        if (told.danger().isPresent()) {
            int[] of = languages.computeIfAbsent(told.language(), any -> new int[2]);
            of[0]++;
            of[1] += heard.isPresent() ? 1 : 0;
        }
    }

    private static int place(Optional<Danger> danger) {
        return danger.map(Danger::ordinal).orElse(NOTHING);
    }

    int told() {
        return IntStream.range(0, NOTHING).map(this::told).sum();
    }

    /** Recognised as some danger, be it another one. */
    int recognised() {
        return told()
                - IntStream.range(0, NOTHING).map(kind -> counts[kind][NOTHING]).sum();
    }

    int ordinary() {
        return told(NOTHING);
    }

    int flagged() {
        return ordinary() - counts[NOTHING][NOTHING];
    }

    private int told(int kind) {
        return IntStream.of(counts[kind]).sum();
    }

    /** A row a kind told, a column a kind heard, and what was recognised by language. */
    String table() {
        return Stream.of(
                        Stream.of(head()),
                        IntStream.rangeClosed(0, NOTHING).mapToObj(this::row),
                        Stream.of("", byLanguage()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String head() {
        return "%-18s".formatted("told \\ heard")
                + Stream.concat(Stream.of(Danger.values()).map(Confusion::shortName), Stream.of("none"))
                        .map("%7s"::formatted)
                        .collect(Collectors.joining());
    }

    private String row(int kind) {
        return "%-18s".formatted(kind == NOTHING ? "none" : Danger.values()[kind].name())
                + IntStream.of(counts[kind])
                        .mapToObj(count -> "%7s".formatted(count == 0 ? "." : count))
                        .collect(Collectors.joining());
    }

    private String byLanguage() {
        return languages.entrySet().stream()
                .map(entry -> "%s %d/%d".formatted(entry.getKey(), entry.getValue()[1], entry.getValue()[0]))
                .collect(Collectors.joining("   ", "recognised by language: ", ""));
    }

    private static String shortName(Danger danger) {
        return danger.name().substring(0, 5).toLowerCase(Locale.ROOT);
    }
}
