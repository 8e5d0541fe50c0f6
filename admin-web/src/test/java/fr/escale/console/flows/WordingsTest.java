package fr.escale.console.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordingsTest {
    @Test
    void everyRuleOfTheChecksHasFrenchWords() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/checks.md")).stream()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring("### ".length())))
                .hasSizeGreaterThan(30)
                .noneMatch(rule -> Wordings.rule(rule).equals(Wordings.rule("no such rule")));
    }
}
