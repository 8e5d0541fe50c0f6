package fr.escale.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure of finding in one run: a set asked as it is, texted and mistyped, and the shipped articles. Started by
 * {@code src/bench/exam}; arguments: the directory of a set, and the questions about the shipped articles. Far questions
 * and chit-chat are those of the set; near ones ask for entries that were taken away, every second asked for, once the
 * first, third … and once the others.
 */
public final class Exam {
    private static final List<String> FORMS = List.of("q", "sms", "typo");

    private final List<Entry> entries;
    private final List<JsonNode> queries;

    private Exam(Path set) throws IOException {
        entries = new Material(set.toAbsolutePath().getParent())
                .entries(set.getFileName().toString());
        queries = Files.readAllLines(set.resolve("queries.jsonl")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        new Exam(Path.of(arguments[0])).show();
        ShippedExam.show(JsonLines.questions(Path.of(arguments[1])));
    }

    private void show() {
        SearchIndex whole = taught(entries);
        List<Half> halves = List.of(half(0), half(1));
        System.out.println(
                "        top-1  recall@3  AUROC: far  chit-chat  near (first, third … gone; the others gone)");
        for (String form : FORMS) {
            double[] own = sureness(whole, asked("in"), form);
            System.out.printf(
                    Locale.ROOT,
                    "%-6s  %.3f  %.3f     %.3f       %.3f      %.3f  %.3f%n",
                    form,
                    among(whole, form, 1),
                    among(whole, form, 3),
                    auroc(own, sureness(whole, asked("far_oos"), form)),
                    auroc(own, sureness(whole, asked("chitchat"), form)),
                    near(halves.get(0), form),
                    near(halves.get(1), form));
        }
    }

    /** An index without some entries, and their ids. */
    private record Half(SearchIndex index, Set<String> gone) {}

    private Half half(int parity) {
        List<JsonNode> asked = asked("in");
        Set<String> gone = IntStream.range(0, asked.size())
                .filter(number -> number % 2 == parity)
                .mapToObj(number -> asked.get(number).path("entry").asString())
                .collect(Collectors.toSet());
        return new Half(
                taught(entries.stream()
                        .filter(entry -> !gone.contains(entry.id()))
                        .toList()),
                gone);
    }

    private double near(Half half, String form) {
        Predicate<JsonNode> gone =
                query -> half.gone().contains(query.path("entry").asString());
        List<JsonNode> asked = asked("in");
        return auroc(
                sureness(half.index(), asked.stream().filter(gone.negate()).toList(), form),
                sureness(half.index(), asked.stream().filter(gone).toList(), form));
    }

    static SearchIndex taught(List<Entry> entries) {
        return SearchIndex.of(entries).with(Classifier.of(entries));
    }

    private List<JsonNode> asked(String kind) {
        return queries.stream()
                .filter(query -> query.path("kind").asString().equals(kind))
                .toList();
    }

    private double among(SearchIndex index, String form, int most) {
        return asked("in").stream()
                .mapToInt(query -> index.find(query.path(form).asString()).hits().stream()
                                .limit(most)
                                .anyMatch(hit ->
                                        hit.id().equals(query.path("entry").asString()))
                        ? 1
                        : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static double[] sureness(SearchIndex index, List<JsonNode> queries, String form) {
        return queries.stream()
                .mapToDouble(query -> index.find(query.path(form).asString()).confidence())
                .toArray();
    }

    /** The chance that one of the first is surer than one of the second; ties count half. */
    private static double auroc(double[] with, double[] without) {
        double wins = 0;
        for (double sure : with) {
            for (double unsure : without) {
                wins += sure > unsure ? 1 : sure == unsure ? 0.5 : 0;
            }
        }
        return wins / with.length / without.length;
    }
}
