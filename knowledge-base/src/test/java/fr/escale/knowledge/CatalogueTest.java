package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets which local article. */
class CatalogueTest {
    private static final String QUESTION = "comment faire du trapeze";

    @Test
    void aLocalArticleAnswersPeopleOfItsCommune() {
        assertThat(considered(Set.of("56260"), QUESTION, "56260")).isTrue();
        assertThat(considered(Set.of("56260"), QUESTION, "56206")).isFalse();
    }

    @Test
    void aLocalArticleAnswersPeopleOfItsEpci() {
        assertThat(considered(Set.of("200067932"), QUESTION, "56206")).isTrue();
        assertThat(considered(Set.of("200067932"), QUESTION, "56184")).isFalse();
    }

    @Test
    void aLocalArticleAnswersPeopleOfItsDepartmentEvenOutsideOurTerritory() {
        assertThat(considered(Set.of("dep:56"), QUESTION, "56121")).isTrue();
        assertThat(considered(Set.of("dep:56"), QUESTION, "69259")).isFalse();
        assertThat(considered(Set.of("dep:974"), QUESTION, "97411")).isTrue();
    }

    @Test
    void aLocalArticleAnswersPeopleOfItsRegion() {
        assertThat(considered(Set.of("reg:53"), QUESTION, "29019")).isTrue();
        assertThat(considered(Set.of("reg:53"), QUESTION, "44109")).isFalse();
        assertThat(considered(Set.of("reg:94"), QUESTION, "2A004")).isTrue();
    }

    @Test
    void whereTheCommuneIsUnknownALocalArticleStaysOutOfTheAnswer() {
        assertThat(considered(Set.of("200067932"), QUESTION, null)).isFalse();
    }

    @Test
    void unlessTheQuestionNamesThePlace() {
        assertThat(considered(Set.of("200067932"), QUESTION + " à saint ave", null))
                .isTrue();
        assertThat(considered(Set.of("200067932"), QUESTION + " à vannes", null))
                .isTrue();
        assertThat(considered(Set.of("56184"), QUESTION + " à Saint-Avé", null)).isFalse();
    }

    @Test
    void orTheRegionThatItsTitleBeginsWith() {
        var catalogue = Catalogue.of(ShippedArticles.all(), new TerritoryOfThree());
        String question = "un covoiturage solidaire pour aller bosser";
        assertThat(ids(catalogue.ask(question + " en Bretagne", null))).contains("mobilite-covoiturage-ehop");
        assertThat(ids(catalogue.ask(question, null))).doesNotContain("mobilite-covoiturage-ehop");
    }

    @Test
    void anArticleOfElsewhereDoesNotTakeTheFirstRankFromANationalOne() {
        var catalogue = Catalogue.of(
                List.of(SomeArticles.about("trapeze", "Ici.", Set.of("dep:69")), SomeArticles.about("judo")),
                new TerritoryOfThree());
        assertThat(ids(catalogue.ask(QUESTION, "56260"))).doesNotContain("quotidien-trapeze");
    }

    @Test
    void anEmptyCatalogueKnowsNothing() {
        assertThat(Catalogue.of(List.of(), new TerritoryOfThree()).ask(QUESTION, null))
                .isInstanceOf(Answer.Unknown.class);
    }

    private static List<String> ids(Answer answer) {
        return answer.candidates().stream()
                .map(candidate -> candidate.article().id())
                .toList();
    }

    private static boolean considered(Set<String> communes, String question, @Nullable String commune) {
        var articles = List.of(SomeArticles.about("judo"), SomeArticles.about("trapeze", "Oui.", communes));
        return ids(Catalogue.of(articles, new TerritoryOfThree()).ask(question, commune))
                .contains("quotidien-trapeze");
    }
}
