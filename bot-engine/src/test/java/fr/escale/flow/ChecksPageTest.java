package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/checks.md is told exactly what the page says. */
class ChecksPageTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    /** A first line that names the file; without it the file is "exemple.yml". */
    private static final Pattern FILE = Pattern.compile("^# (.+\\.yml)\n");

    static List<String> sections() throws IOException {
        return Arrays.stream(Files.readString(Path.of("../docs/checks.md")).split("(?m)^(?=##+ )"))
                .filter(section -> section.startsWith("### "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theExampleBreaksItsRule(String section) {
        String rule = section.lines().findFirst().orElseThrow().substring("### ".length());
        List<Problem> problems = FlowChecks.of(blocks(YAML, section).stream()
                .map(text -> new Source(file(text), text))
                .toList());
        assertThat(problems).extracting(Problem::rule).contains(rule);
        assertThat(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(String.join("", blocks(TOLD, section)));
    }

    private static String file(String text) {
        return FILE.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("exemple.yml");
    }

    private static List<String> blocks(Pattern pattern, String section) {
        return pattern.matcher(section)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
