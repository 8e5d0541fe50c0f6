package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule without its section in docs/checks.md and a bad file that breaks it, and no section without a rule. */
class RulesTest {
    /** How rules are written in the code: small words with hyphens. */
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern SECTION = Pattern.compile("^### (.+)$", Pattern.MULTILINE);
    private static final Pattern TOLD = Pattern.compile("^\\S.*\\[([a-z-]+)]$", Pattern.MULTILINE);
    /** Words of the language itself that look like rules. */
    private static final Set<String> NO_RULES = Set.of("yes-no", "one-of");

    @Test
    void everyRuleInTheCodeHasABadFile() throws IOException {
        Set<String> rules = names(NAME, texts(Path.of("src/main/java/fr/escale/flow"), ".java"));
        rules.removeAll(NO_RULES);
        assertThat(rules).hasSizeGreaterThan(40).contains("unknown-step", "wrong-indent", "plainer-word");
        assertThat(told()).containsAll(rules);
    }

    @Test
    void everyRuleHasItsSectionAndEverySectionItsRule() throws IOException {
        Set<String> sections = names(SECTION, Stream.of(Files.readString(Path.of("../docs/checks.md"))));
        assertThat(sections).isEqualTo(told());
    }

    private static Set<String> told() throws IOException {
        return names(TOLD, texts(Path.of("src/test/resources/flows-bad"), ".out"));
    }

    private static Set<String> names(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .map(RulesTest::text);
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
