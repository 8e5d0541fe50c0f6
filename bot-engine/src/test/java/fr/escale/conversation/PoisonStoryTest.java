package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A bug becomes a person: what cannot be handled three times waits for a human, and everybody else goes on. */
class PoisonStoryTest {
    @TempDir
    static Path directory;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static volatile boolean mended;
    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, Broken.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void afterTheThirdFailureAHumanIsAskedForAndWhatFollowsWaits() {
        house.hear("unlucky", "bonjour");
        assertThat(house.answer("unlucky", "ma question qui casse tout")).contains("je bloque");

        var entry = house.the(Desk.class).waiting().getFirst();
        assertThat(entry.mode()).isEqualTo(Mode.WAITING);
        assertThat(house.answer("unlucky", "allo ?")).isEmpty();
        assertThat(house.answer("unlucky", "g envie de mourir")).contains("3114");
        assertThat(house.answer("unlucky", "mes données")).contains("chiffrée");
        assertThat(house.answer("lucky", "bonjour")).isNotEmpty();
    }

    @Test
    void theHumanWhoGivesItBackFreesTheBot() {
        house.hear("freed", "bonjour");
        house.hear("freed", "ma question qui casse tout");
        var filed = house.hear("freed", "allo ?");
        var desk = house.the(Desk.class);
        desk.takeOver(filed.conversation(), "lea@exemple.fr");
        mended = true;
        desk.release(filed.conversation(), "lea@exemple.fr");

        assertThat(house.answer("freed", "menu")).isNotEmpty();
    }

    @Test
    void givenBackTheBotTriesOnceMoreWhatItHadBrokenOn() {
        house.hear("again", "bonjour");
        var filed = house.hear("again", "ma question qui casse tout");
        givesBack(filed.conversation(), "");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(texts(filed.conversation()))
                        .filteredOn(isStuck())
                        .hasSize(2));

        mended = true;
        givesBack(filed.conversation(), "");

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(texts(filed.conversation())).anyMatch(text -> text.contains("Je ne sais pas")));
        assertThat(texts(filed.conversation()))
                .filteredOn("ma question qui casse tout"::equals)
                .hasSize(1);
        assertThat(house.answer("again", "menu")).isNotEmpty();
    }

    @Test
    void whatAHumanHasAnsweredIsNotTriedAgain() {
        house.hear("said", "bonjour");
        var filed = house.hear("said", "ma question qui casse tout");
        givesBack(filed.conversation(), "Je te réponds, moi.");

        assertThat(house.answer("said", "menu")).isNotEmpty();
        assertThat(texts(filed.conversation())).filteredOn(isStuck()).hasSize(1);
    }

    private static void givesBack(String conversation, String words) {
        var desk = house.the(Desk.class);
        desk.takeOver(conversation, "lea@exemple.fr");
        if (!words.isEmpty()) {
            desk.write(conversation, "lea@exemple.fr", words, "w" + words.hashCode());
        }
        assertThat(desk.release(conversation, "lea@exemple.fr")).isTrue();
    }

    private static Predicate<String> isStuck() {
        return text -> text.contains("je bloque");
    }

    private static List<String> texts(String conversation) {
        return house.lines(conversation).stream()
                .map(line -> line.content().text())
                .toList();
    }

    @AfterEach
    void breakAgain() {
        mended = false;
    }

    /** A knowledge base with a bug. */
    static class Broken {
        @Bean
        @Primary
        Answers broken() {
            return new Answers() {
                @Override
                public Answer ask(String question, @Nullable String commune, String language) {
                    if (mended) {
                        return new Answer.Unknown(0, List.of());
                    }
                    throw new IllegalStateException("broken");
                }

                @Override
                public Optional<Article> article(String id) {
                    return Optional.empty();
                }

                @Override
                public String title(Article article, String language) {
                    return article.title();
                }

                @Override
                public Told tell(Article article, String language, LocalDate today) {
                    return new Told(article.title(), "fr");
                }

                @Override
                public Optional<Told> details(Article article, String language, LocalDate today) {
                    return Optional.empty();
                }
            };
        }
    }
}
