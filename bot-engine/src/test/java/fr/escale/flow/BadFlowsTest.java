package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad file stands beside what the checker says to it, word by word; a good flow stands beside them all. */
class BadFlowsTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/flows-bad");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBadFileIsToldWhatIsWrong(String name) throws IOException {
        Source beside = source("beside/logement.yml");
        Source bad = source(name);
        String told = FlowChecks.of(List.of(beside, bad)).stream()
                .map(Problem::shown)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(told).isEqualTo(Files.readString(DIRECTORY.resolve(name.replace(".yml", ".out"))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstLineOfAProblemIsItsPlace(String name) throws IOException {
        assertThat(FlowChecks.of(List.of(source(name))))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.shown())
                        .startsWith("%s:%d:%d: ".formatted(name, problem.line(), problem.column())));
    }

    private static Source source(String name) throws IOException {
        return new Source(Path.of(name).getFileName().toString(), Files.readString(DIRECTORY.resolve(name)));
    }
}
