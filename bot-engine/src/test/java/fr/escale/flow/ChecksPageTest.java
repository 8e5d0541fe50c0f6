package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/checks.md is told exactly what the page says. */
class ChecksPageTest {
    private static final String RULE = "### ";
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    /** A first line that names the file; without it the file is "exemple.yml". */
    private static final Pattern FILE = Pattern.compile("^# (.+\\.yml)\n");

    static Set<String> rules() throws IOException {
        return sections().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleBreaksItsRule(String rule) throws IOException {
        String section = Objects.requireNonNull(sections().get(rule));
        List<Problem> problems = FlowChecks.of(blocks(YAML, section).stream()
                .map(text -> new Source(file(text), text))
                .toList());
        assertThat(problems).extracting(Problem::rule).contains(rule);
        assertThat(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(String.join("", blocks(TOLD, section)));
    }

    @Test
    void theExamplesOfTheLanguageAreWithoutAProblem() throws IOException {
        List<Source> flows = blocks(YAML, Files.readString(Path.of("../docs/flows.md"))).stream()
                .filter(text -> text.contains("\nsteps:"))
                .map(text -> new Source("exemple" + Math.abs(text.hashCode()) + ".yml", text))
                .toList();
        assertThat(flows).isNotEmpty();
        assertThat(FlowChecks.of(flows)).isEmpty();
    }

    private static Map<String, String> sections() throws IOException {
        return Arrays.stream(Files.readString(Path.of("../docs/checks.md")).split("(?m)^(?=##+ )"))
                .filter(section -> section.startsWith(RULE))
                .collect(Collectors.toMap(
                        section -> section.lines().findFirst().orElseThrow().substring(RULE.length()),
                        Function.identity(),
                        (one, other) -> one + other,
                        LinkedHashMap::new));
    }

    private static String file(String text) {
        return FILE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("exemple.yml");
    }

    private static List<String> blocks(Pattern pattern, String section) {
        return pattern.matcher(section).results().map(found -> found.group(1)).toList();
    }
}
