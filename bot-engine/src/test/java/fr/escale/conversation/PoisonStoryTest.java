package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A bug becomes a person: what cannot be handled three times waits for a human, and everybody else goes on. */
class PoisonStoryTest {
    @TempDir
    static Path directory;

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
        desk.release(filed.conversation(), "lea@exemple.fr");

        assertThat(house.answer("freed", "menu")).isNotEmpty();
    }

    /** A knowledge base with a bug. */
    static class Broken {
        @Bean
        @Primary
        Answers broken() {
            return new Answers() {
                @Override
                public Answer ask(String question, @Nullable String commune, String language) {
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
