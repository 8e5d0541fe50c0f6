package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every bad file stands beside what the checker says to it. */
class BadFlowsTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/flows-bad");

    @TestFactory
    Stream<DynamicTest> everyBadFileIsToldWhatIsWrong() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    @Test
    void twoFlowsDoNotStartWithTheSameWords() {
        String flow = "{title: T, starts with: [%s], steps: [{step: fin, end: Fin}]}";
        assertThat(FlowChecks.of(List.of(
                        new FlowChecks.Source("a.yml", flow.formatted("Permis")),
                        new FlowChecks.Source("b.yml", flow.formatted("permis")))))
                .extracting(Problem::toString)
                .containsExactly("b.yml:1:26: found \"permis\", which already starts a.yml:1, expected words of its own"
                        + " [same-start]");
    }

    @Test
    void yesAndNoStayWords() {
        Flow flow = FlowReader.read("x.yml", "{title: no, starts with: [yes], steps: [{step: on, end: off}]}")
                .flow()
                .orElseThrow();
        assertThat(flow.title()).isEqualTo("no");
        assertThat(flow.starts()).containsExactly("yes");
        assertThat(flow.steps()).containsExactly(new Step.End("on", Text.of("off")));
    }

    @Test
    void theHashNamesTheVersion() {
        String text = "{title: T, steps: [{step: fin, end: Fin}]}";
        Flow flow = FlowReader.read("x.yml", text).flow().orElseThrow();
        Flow other = FlowReader.read("x.yml", text + "\n").flow().orElseThrow();
        assertThat(flow.hash()).hasSize(64).isNotEqualTo(other.hash());
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        String found = FlowChecks.of(List.of(new FlowChecks.Source(name, Files.readString(file)))).stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\n"));
        Path expected = Path.of(file.toString().replace(".yml", ".out"));
        assertThat(found).isEqualTo(Files.readString(expected));
    }
}
