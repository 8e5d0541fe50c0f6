package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedFlowsTest {
    private static final List<String> SUBJECTS = List.of("mobilite", "logement", "formation", "sante");

    private static final Path DIRECTORY = Path.of("src/main/resources/flows");

    @Test
    void theShippedFlowsPassTheirChecks() throws IOException {
        assertThat(FlowChecks.files(List.of(DIRECTORY)))
                .filteredOn(Problem::isError)
                .isEmpty();
    }

    /** Who arrives, chooses, books and decides on their data can do so in every language, to the last word. */
    @Test
    void whatEverybodyMeetsIsTranslatedWhole() throws IOException {
        for (String id : List.of("accueil", "menu", "mes-rdv", "rdv", "deplacer", "moi")) {
            Flow flow = Flows.shipped().live(id).orElseThrow();
            assertThat(flow.translations()).as(id).hasSize(Language.values().length - 1);
            assertThat(FlowChecks.of(sources(flow)))
                    .noneMatch(problem -> problem.rule().equals("missing-translation"));
        }
    }

    private static List<FlowChecks.Source> sources(Flow flow) {
        List<FlowChecks.Source> sources = new ArrayList<>();
        sources.add(new FlowChecks.Source(flow.id() + ".yml", flow.text()));
        flow.translations()
                .forEach((language, said) -> sources.add(
                        new FlowChecks.Source(SidecarName.beside(flow.id() + ".yml", language), said.text())));
        return sources;
    }

    @Test
    void everyFlowFileIsShipped() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".yml") && SidecarName.of(name).isEmpty())
                    .map(name -> name.replace(".yml", ""))
                    .sorted()
                    .toList();
            assertThat(Flows.shipped().all()).extracting(Flow::id).containsExactlyElementsOf(written);
        }
    }

    @Test
    void everyFlowOnASubjectOffersAHumanAndAMenu() {
        assertThat(Flows.shipped().all())
                .filteredOn(flow -> SUBJECTS.contains(flow.id()))
                .hasSameSizeAs(SUBJECTS)
                .allSatisfy(flow -> assertThat(flow.steps())
                        .flatExtracting(Step::options)
                        .extracting(Step.Option::way)
                        .contains(new Way.ToOrder("human"), new Way.ToOrder("menu")));
    }
}
