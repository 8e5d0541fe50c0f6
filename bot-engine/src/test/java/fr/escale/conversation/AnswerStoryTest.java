package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.escale.knowledge.editing.Gaps;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does with an answer, on the real store. */
class AnswerStoryTest {
    private static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theyReadMoreOfItLookAroundThemAndAreKnownToLiveThereFromThenOn() {
        assertThat(house.answer("lou", "comment avoir un garant")).contains("Pas de garant ?", "vérifié le");
        assertThat(house.answer("lou", "plus de détails")).contains("de 18 à 30 ans", "1. Demande ton visa");
        assertThat(house.answer("lou", "près de chez moi")).contains("Tu habites où ?");
        assertThat(house.answer("lou", "vane"))
                .contains("Près de chez toi (Vannes)", "CCAS de Vannes", "02 97 01 65 25");
        assertThat(house.answer("lou", "comment avoir un garant")).contains("Pas de garant ?");
        assertThat(house.answer("lou", "près de chez moi")).contains("Près de chez toi (Vannes)");
    }

    @Test
    void farFromOurTerritoryTheyAreToldThatWeKnowOfNobodyThere() {
        house.answer("sam", "comment avoir un garant");
        house.answer("sam", "près de chez moi");
        assertThat(house.answer("sam", "Marseille")).contains("rien de plus précis pour Marseille");
    }

    @Test
    void whatDidNotHelpBecomesAGapWithTheWordsTheyAskedIn() {
        house.answer("ana", "comment avoir un garant svp");
        assertThat(house.answer("ana", "pas utile")).contains("sans savoir que c'est toi");
        assertThat(house.the(Gaps.class).newest(10))
                .extracting(Gaps.Gap::question, Gaps.Gap::answer)
                .contains(tuple("comment avoir un garant svp", "logement-visale"));
    }

    @Test
    void whoAsksIsNotKeptWithWhatIsMissing() {
        house.answer("kim", "bonjour");
        house.answer("kim", "je m'appelle Kim Durand, ou faire du gloubi boulga, mon mail kim.d@exemple.fr");
        assertThat(house.the(Gaps.class).newest(10))
                .extracting(Gaps.Gap::question)
                .anyMatch(question -> question.contains("gloubi boulga"))
                .noneMatch(
                        question -> question.contains("Kim") || question.contains("Durand") || question.contains("@"));
    }

    @Test
    void itIsErasedWithEverythingElseOfTheirs() {
        house.answer("zoe", "comment avoir un garant stp");
        house.answer("zoe", "pas utile");
        house.answer("zoe", "effacer");
        house.answer("zoe", "oui, tout effacer");
        await().until(() -> house.the(Gaps.class).newest(50).stream()
                .noneMatch(gap -> gap.question().equals("comment avoir un garant stp")));
    }
}
