package fr.escale.knowledge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often messages of one language are taken for another, by a file of lines {@code {"text","language"}}. Run its
 * {@code main} with such files to see the table.
 */
record Confusion(List<Taken> all) {
    static final List<String> LANGUAGES = List.of("fr", "en", "es", "ar", "uk", "ru", "pt", "-");

    /** A message, what it is, what it was taken for ("-": nothing), and whether that would change a conversation. */
    record Taken(String text, String is, String as, boolean sure) {
        boolean isRight() {
            return is.equals(as);
        }
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + "\n" + of(Path.of(file)));
        }
    }

    static Confusion of(Path file) throws IOException {
        Detection detection = Detection.shipped();
        return new Confusion(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> taken(detection, line))
                .toList());
    }

    private static Taken taken(Detection detection, String line) {
        var read = JsonMapper.shared().readTree(line);
        String text = read.get("text").asString();
        var guess = detection.guess(text);
        return new Taken(
                text,
                read.get("language").asString(),
                guess.map(Guess::language).orElse("-"),
                guess.filter(Guess::sure).isPresent());
    }

    double right() {
        return all.stream().filter(Taken::isRight).count() / (double) all.size();
    }

    /** The share of French messages taken for another language. */
    double frenchMisread() {
        List<Taken> french = all.stream().filter(each -> each.is().equals("fr")).toList();
        return french.stream().filter(each -> !each.isRight()).count() / (double) french.size();
    }

    /** Those that would be answered in a language which is neither theirs nor the one everybody begins with. */
    List<Taken> ledAstray() {
        return wrong().stream()
                .filter(each -> each.sure() && !each.as().equals("fr"))
                .toList();
    }

    List<Taken> wrong() {
        return all.stream().filter(each -> !each.isRight()).toList();
    }

    @Override
    public String toString() {
        var table = new StringBuilder("is \\ as  %s  sure%n".formatted(String.join("    ", LANGUAGES)));
        Map<String, List<Taken>> rows = new TreeMap<>();
        LANGUAGES.forEach(language -> rows.put(
                language,
                all.stream().filter(each -> each.is().equals(language)).toList()));
        rows.forEach((language, row) -> table.append(row.isEmpty() ? "" : row(language, row)));
        return table.append("right %.3f, French misread %.3f%n".formatted(right(), frenchMisread()))
                .append(String.join("\n", wrong().stream().map(Taken::toString).toList()))
                .toString();
    }

    private static String row(String language, List<Taken> row) {
        var line = new StringBuilder("%-6s".formatted(language));
        LANGUAGES.forEach(as -> line.append("%6d"
                .formatted(row.stream().filter(each -> each.as().equals(as)).count())));
        return line.append("%6d%n".formatted(row.stream().filter(Taken::sure).count()))
                .toString();
    }
}
