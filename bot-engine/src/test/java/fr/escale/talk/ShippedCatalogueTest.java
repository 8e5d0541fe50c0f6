package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Step;
import fr.escale.flow.Way;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.ShippedArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped conversations, articles and talks as one catalogue. */
class ShippedCatalogueTest {
    private static final Path TALKS = Path.of("src/test/resources/talks");
    private static final List<Flow> FLOWS = Flows.shipped().all();
    private static final List<Article> ARTICLES = ShippedArticles.all();

    @Test
    void everyArticleThatAFlowShowsIsShipped() {
        assertThat(FLOWS.stream()
                        .flatMap(flow -> flow.steps().stream())
                        .filter(Step.ShowArticle.class::isInstance)
                        .map(step -> ((Step.ShowArticle) step).article()))
                .isNotEmpty()
                .isSubsetOf(ARTICLES.stream().map(Article::id).toList());
    }

    @Test
    void everyFlowThatAnArticleLeadsToIsShipped() {
        assertThat(ARTICLES.stream().flatMap(article -> article.next().stream()))
                .isNotEmpty()
                .isSubsetOf(FLOWS.stream().map(Flow::id).toList());
    }

    @Test
    void everyFlowIsReachedByTappingFromTheWelcomeOrTheMenu() {
        Set<String> reached = new HashSet<>(List.of("accueil", "menu"));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String from = next.pop();
            opened(from).filter(reached::add).forEach(next::push);
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        FLOWS.stream().map(Flow::id).toList());
    }

    @ParameterizedTest
    @MethodSource("flows")
    void everyFlowHasTalksForADetourTheWayBackAHumanAndDistressOnBothChannels(String flow) throws IOException {
        List<String> talks = talks(flow);
        assertThat(talks).hasSizeGreaterThanOrEqualTo(5);
        assertThat(talks).anyMatch(talk -> talk.contains("channel: telegram"));
        assertThat(talks).anyMatch(talk -> talk.contains("channel: whatsapp"));
        assertThat(talks).anyMatch(talk -> talk.contains("they: retour"));
        assertThat(TALKS.resolve(flow).resolve("une-question-au-milieu.yml")).exists();
        assertThat(talks).anyMatch(talk -> talk.matches("(?s).*- desk: (?!\"urgent : détresse).*"));
        assertThat(talks).anyMatch(talk -> talk.contains("urgent : détresse"));
    }

    static Stream<String> flows() {
        return FLOWS.stream().map(Flow::id);
    }

    private static List<String> talks(String flow) throws IOException {
        try (Stream<Path> files = Files.list(TALKS.resolve(flow))) {
            return files.map(ShippedCatalogueTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> opened(String id) {
        return FLOWS.stream()
                .filter(flow -> flow.id().equals(id))
                .flatMap(flow -> flow.steps().stream())
                .flatMap(ShippedCatalogueTest::ways)
                .filter(Way.ToFlow.class::isInstance)
                .map(way -> ((Way.ToFlow) way).flow())
                .collect(Collectors.toSet())
                .stream();
    }

    private static Stream<Way> ways(Step step) {
        Stream<Way> own =
                Stream.concat(Stream.of(step.next()), step.options().stream().map(Step.Option::way));
        return switch (step) {
            case Step.When when -> Stream.concat(own, when.branches().stream().map(Step.Branch::way));
            case Step.Call call -> Stream.concat(own, Stream.of(new Way.ToFlow(call.flow())));
            default -> own;
        };
    }
}
