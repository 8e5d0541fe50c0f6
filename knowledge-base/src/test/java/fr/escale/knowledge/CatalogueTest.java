package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets which local article. */
class CatalogueTest {
    private static final String QUESTION = "comment faire du trapeze";

    @Test
    void aLocalArticleAnswersPeopleOfItsCommune() {
        assertThat(foundIn(Set.of("56260"), QUESTION, "56260")).isTrue();
        assertThat(foundIn(Set.of("56260"), QUESTION, "56206")).isFalse();
    }

    @Test
    void aLocalArticleAnswersPeopleOfItsEpci() {
        assertThat(foundIn(Set.of("200067932"), QUESTION, "56206")).isTrue();
        assertThat(foundIn(Set.of("200067932"), QUESTION, "56184")).isFalse();
    }

    @Test
    void aLocalArticleAnswersPeopleOfItsDepartmentEvenOutsideOurTerritory() {
        assertThat(foundIn(Set.of("dep:56"), QUESTION, "56121")).isTrue();
        assertThat(foundIn(Set.of("dep:56"), QUESTION, "69259")).isFalse();
        assertThat(foundIn(Set.of("dep:974"), QUESTION, "97411")).isTrue();
    }

    @Test
    void whereTheCommuneIsUnknownALocalArticleStaysOutOfTheAnswer() {
        assertThat(foundIn(Set.of("200067932"), QUESTION, null)).isFalse();
    }

    @Test
    void unlessTheQuestionNamesThePlace() {
        assertThat(foundIn(Set.of("200067932"), QUESTION + " a st avé ou saint ave", null))
                .isTrue();
        assertThat(foundIn(Set.of("200067932"), QUESTION + " à vannes", null)).isTrue();
        assertThat(foundIn(Set.of("56184"), QUESTION + " à Saint-Avé", null)).isFalse();
    }

    @Test
    void anArticleOfElsewhereDoesNotTakeTheFirstRankFromANationalOne() {
        var catalogue = Catalogue.of(
                List.of(SomeArticles.about("trapeze", "Ici.", Set.of("dep:69")), SomeArticles.about("judo")),
                new TerritoryOfThree());
        assertThat(catalogue.ask(QUESTION, "56260").candidates())
                .extracting(candidate -> candidate.article().id())
                .doesNotContain("quotidien-trapeze");
    }

    @Test
    void anEmptyCatalogueKnowsNothing() {
        assertThat(Catalogue.of(List.of(), new TerritoryOfThree()).ask(QUESTION, null))
                .isInstanceOf(Answer.Unknown.class);
    }

    private static boolean foundIn(Set<String> communes, String question, @Nullable String commune) {
        List<Article> articles = Stream.concat(
                        ShippedArticles.all().stream(), Stream.of(SomeArticles.about("trapeze", "Oui.", communes)))
                .toList();
        Answer answer = Catalogue.of(articles, new TerritoryOfThree()).ask(question, commune);
        return answer instanceof Answer.Found found && found.article().id().equals("quotidien-trapeze");
    }
}
