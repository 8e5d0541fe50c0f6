package fr.escale.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks plain BM25 and ours the questions of a set; {@code src/bench/run} starts it, and others beside it. */
public final class SideBySide {
    private static final int AMONG = 3;
    private static final int WARM_UP = 300;
    private static final Map<String, String> FORMS = Map.of("q", "clean", "sms", "SMS", "typo", "typos");

    private final Path set;
    private final List<JsonNode> asked;

    /** Something that gives ids, the best first. */
    private interface Finder {
        List<String> find(String question) throws IOException;
    }

    private SideBySide(Path set) throws IOException {
        this.set = set;
        this.asked = Files.readAllLines(set.resolve("queries.jsonl")).stream()
                .map(JsonMapper.shared()::readTree)
                .filter(query -> query.path("kind").asString().equals("in"))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path set = Path.of(arguments[0]);
        List<Entry> entries = new Material(set.toAbsolutePath().getParent())
                .entries(set.getFileName().toString());
        var sideBySide = new SideBySide(set);
        for (Map.Entry<String, PlainBm25> plain : PlainBm25.both(entries).entrySet()) {
            sideBySide.show(plain.getKey(), plain.getValue()::find);
        }
        SearchIndex index = SearchIndex.of(entries).with(Classifier.of(entries));
        sideBySide.show(
                "Escale",
                question -> index.find(question).hits().stream().map(Hit::id).toList());
    }

    private void show(String engine, Finder finder) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            finder.find(asked.get(i % asked.size()).path("q").asString());
        }
        for (String form : List.of("q", "sms", "typo")) {
            show(engine, form, finder);
        }
    }

    private void show(String engine, String form, Finder finder) throws IOException {
        double first = 0;
        double three = 0;
        double[] millis = new double[asked.size()];
        for (int i = 0; i < millis.length; i++) {
            JsonNode query = asked.get(i);
            long start = System.nanoTime();
            List<String> found = finder.find(query.path(form).asString());
            millis[i] = (System.nanoTime() - start) / 1e6;
            int rank = found.indexOf(query.path("entry").asString());
            first += rank == 0 ? 1 : 0;
            three += rank >= 0 && rank < AMONG ? 1 : 0;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"engine\":\"%s\",\"set\":\"%s\",\"form\":\"%s\",\"questions\":%d,\"top1\":%.3f,\"recall3\":%.3f,\"p50\":%.2f}%n",
                engine,
                set.getFileName(),
                FORMS.get(form),
                asked.size(),
                first / asked.size(),
                three / asked.size(),
                millis[millis.length / 2]);
    }
}
