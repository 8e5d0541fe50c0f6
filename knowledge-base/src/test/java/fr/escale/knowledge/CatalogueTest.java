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
        var catalogue = Catalogue.of(Library.of(ShippedArticles.all(), List.of()), new TerritoryOfThree());
        String question = "un covoiturage solidaire pour aller bosser";
        assertThat(ids(catalogue.ask(question + " en Bretagne", null, "fr"))).contains("mobilite-covoiturage-ehop");
        assertThat(ids(catalogue.ask(question, null, "fr"))).doesNotContain("mobilite-covoiturage-ehop");
    }

    @Test
    void anArticleOfElsewhereDoesNotTakeTheFirstRankFromANationalOne() {
        var catalogue = Catalogue.of(
                library(SomeArticles.about("trapeze", "Ici.", Set.of("dep:69")), SomeArticles.about("judo")),
                new TerritoryOfThree());
        assertThat(ids(catalogue.ask(QUESTION, "56260", "fr"))).doesNotContain("quotidien-trapeze");
    }

    @Test
    void theLocalVariantAnswersInsteadOfTheNationalArticleWhereItHolds() {
        Article local = SomeArticles.variant("trapeze", "quotidien-judo", Set.of("56260"));
        var catalogue = Catalogue.of(library(SomeArticles.about("judo"), local), new TerritoryOfThree());
        assertThat(answer(catalogue.ask("comment faire du judo", "56260", "fr")))
                .isEqualTo(local.id());
        assertThat(answer(catalogue.ask("comment faire du judo", "56206", "fr")))
                .isEqualTo("quotidien-judo");
        assertThat(answer(catalogue.ask("comment faire du judo", null, "fr"))).isEqualTo("quotidien-judo");
    }

    private static String answer(Answer answer) {
        return ((Answer.Found) answer).article().id();
    }

    @Test
    void anEmptyCatalogueKnowsNothing() {
        assertThat(Catalogue.of(library(), new TerritoryOfThree()).ask(QUESTION, null, "fr"))
                .isInstanceOf(Answer.Unknown.class);
    }

    private static List<String> ids(Answer answer) {
        return answer.candidates().stream()
                .map(candidate -> candidate.article().id())
                .toList();
    }

    private static Library library(Article... articles) {
        return Library.of(List.of(articles), List.of());
    }

    private static boolean considered(Set<String> communes, String question, @Nullable String commune) {
        var articles = List.of(SomeArticles.about("judo"), SomeArticles.about("trapeze", "Oui.", communes));
        return ids(Catalogue.of(Library.of(articles, List.of()), new TerritoryOfThree())
                        .ask(question, commune, "fr"))
                .contains("quotidien-trapeze");
    }
}
