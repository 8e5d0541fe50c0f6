package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/flows.md do what the page says. */
class DocsTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExamplesForEditorsAreReadWithoutAProblemAndTheTalksGoAsWritten() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/flows.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(yaml)?", ""))
                .toList();
        List<String> talks =
                examples.stream().filter(text -> text.contains("\ntalk:")).toList();
        List<Flow> flows = examples.stream()
                .filter(text -> !talks.contains(text))
                .map(text -> FlowReader.read("exemple" + examples.indexOf(text) + ".yml", text))
                .peek(reading -> assertThat(reading.problems()).isEmpty())
                .flatMap(reading -> reading.flow().stream())
                .toList();
        assertThat(flows).hasSize(8);
        assertThat(talks).hasSize(1);
        Talks replay = new Talks(Flows.of(flows), new Handful(), text -> Optional.empty(), (danger, now) -> "");
        assertThat(talks)
                .allSatisfy(
                        talk -> assertThat(replay.difference("talk.yml", talk)).isEmpty());
    }
}
