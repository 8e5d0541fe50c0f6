package fr.escale.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds {@code search/words.txt}: the words of the public French sets that {@link Tuning} learns from, those of
 * service-public all, of the others what stands there twice. Run it like {@link Tuning}; arguments: the directory of the
 * sets, then the file.
 */
public final class CommonWordsBuilder {
    private static final int SHORTEST = 4;
    private static final String HEAD =
            "# Words of everyday French, folded. Built by the class CommonWordsBuilder of the"
                    + " tests from service-public (DILA, Licence Ouverte 2.0) and the CNIL's questions (MIT).";

    private final Map<String, Integer> counts = new TreeMap<>();

    private CommonWordsBuilder() {}

    public static void main(String[] arguments) throws IOException {
        var material = new Material(Path.of(arguments[0]));
        var builder = new CommonWordsBuilder();
        builder.count(material.entries("service-public-qr"), 2);
        builder.count(material.entries("cnil-besoindaide"), 1);
        Files.write(
                Path.of(arguments[1]),
                Stream.concat(Stream.of(HEAD), builder.words()).toList());
    }

    private void count(List<Entry> entries, int weight) {
        entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.title(), entry.text()), entry.questions().stream()))
                .flatMap(text -> Folding.allWords(whole(text)).stream())
                .map(Folding::fold)
                .forEach(word -> counts.merge(word, weight, Integer::sum));
    }

    /** Some texts end in the middle of a word, which is none then. */
    private static String whole(String text) {
        return text.replaceFirst("\\p{L}+$", "");
    }

    private Stream<String> words() {
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= 2 && word.getKey().length() >= SHORTEST)
                .map(Map.Entry::getKey)
                .filter(word -> word.matches("[a-z]+"));
    }
}
