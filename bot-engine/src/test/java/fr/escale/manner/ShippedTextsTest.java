package fr.escale.manner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.ShippedArticles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever is shipped can be said with "vous": no verb without a form, nothing left of "tu". */
class ShippedTextsTest {
    private static final String LEFT = "(?s).*(?<!\\p{L})(?i:tu|te|toi|ton|ta|tes|t['’]\\p{L}+)(?!\\p{L}).*";

    /** What the person says, names of steps, and what the desk reads. */
    private static final Set<String> NOT_SAID = Set.of("starts with", "label", "step", "title", "hand over", "words");

    private final Vous vous = Vous.shipped();

    @Test
    void flows() {
        assertThat(Flows.shipped().all().stream().map(Flow::text).flatMap(ShippedTextsTest::texts))
                .isNotEmpty()
                .allSatisfy(this::leavesNoTu);
    }

    @Test
    void theEnginesOwnWordsAndHelp() throws IOException {
        for (String resource : Set.of("/engine/words.yml", "/safety/help.yml")) {
            try (var file = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
                assertThat(texts(new String(file.readAllBytes(), StandardCharsets.UTF_8)))
                        .isNotEmpty()
                        .allSatisfy(this::leavesNoTu);
            }
        }
    }

    @Test
    void articles() {
        assertThat(ShippedArticles.all().stream().flatMap(ShippedTextsTest::texts))
                .isNotEmpty()
                .allSatisfy(this::leavesNoTu);
    }

    private void leavesNoTu(String text) {
        assertThat(vous.say(text)).doesNotMatch(LEFT);
    }

    private static Stream<String> texts(Article article) {
        return Stream.concat(Stream.of(article.answer()), article.steps().stream());
    }

    private static Stream<String> texts(String yaml) {
        return said(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    private static Stream<String> said(@Nullable Object node) {
        return switch (node) {
            case Map<?, ?> block ->
                block.entrySet().stream()
                        .filter(entry -> !NOT_SAID.contains(String.valueOf(entry.getKey())))
                        .flatMap(entry -> said(entry.getValue()));
            case Collection<?> list -> list.stream().flatMap(ShippedTextsTest::said);
            case String text -> Stream.of(text);
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }
}
