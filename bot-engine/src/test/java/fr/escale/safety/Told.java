package fr.escale.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A line of a set: what somebody writes, and which danger it tells of.
 *
 * @param danger empty for an idiom or an ordinary message
 * @param language BCP 47; "fr" where the file does not say
 */
record Told(Optional<Danger> danger, String language, String text) {
    /** Lines "KIND | language | text" or "KIND | text"; the kind "-" is no danger; "#" begins a comment. */
    static List<Told> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Told::of)
                .toList();
    }

    /** What may stand around such a line, "%s" for the line itself: the file "around.txt" beside its set. */
    static List<String> around(Path file) throws IOException {
        return Files.readAllLines(file.resolveSibling("around.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Told of(String line) {
        var parts = line.split(" \\| ", 3);
        var danger = parts[0].equals("-") ? Optional.<Danger>empty() : Optional.of(Danger.valueOf(parts[0]));
        return parts.length == 3 ? new Told(danger, parts[1], parts[2]) : new Told(danger, "fr", parts[1]);
    }
}
