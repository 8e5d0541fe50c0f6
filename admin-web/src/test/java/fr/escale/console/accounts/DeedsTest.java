package fr.escale.console.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeedsTest {
    /** Where the code notes something: {@code audit.note(who, "what", about)}, {@code note(moved, who, "what")}. */
    private static final Pattern NOTE = Pattern.compile("(?:audit\\s*\\.|-> )note\\(\\s*[^\"]+?,\\s*\"([a-z-]+)\"");

    @Test
    void whateverIsNotedHasWordsInTheJournal() throws IOException {
        Set<String> noted = noted();
        assertThat(noted).contains("signed-in", "invited", "took-over", "passed-on");
        assertThat(noted).allSatisfy(what -> assertThat(Deeds.words(what, "")).isNotEqualTo(what));
    }

    private static Set<String> noted() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DeedsTest::text)
                    .flatMap(text -> NOTE.matcher(text).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
