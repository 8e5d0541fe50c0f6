package fr.escale.knowledge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every article of the program keeps to; the files are read as the program reads them. */
class ShippedArticlesTest {
    private final List<Article> articles = ShippedArticles.all();

    @Test
    void everyThemeThatAFlowOpensHasAtLeastFourArticles() {
        var perTheme = articles.stream().collect(groupingBy(Article::theme, counting()));
        assertThat(perTheme).containsKeys("mobilite", "logement", "formation", "sante");
        assertThat(List.of("mobilite", "logement", "formation", "sante"))
                .allSatisfy(theme -> assertThat(perTheme.get(theme)).isGreaterThanOrEqualTo(4));
    }

    @Test
    void theArticlesThatFlowsNameAreThere() {
        assertThat(articles)
                .extracting(Article::id)
                .contains(
                        "mobilite-permis-aides",
                        "mobilite-permis-1-euro",
                        "mobilite-bus-solidaire-vannes",
                        "mobilite-aide-france-travail",
                        "logement-visale",
                        "logement-urgence-115",
                        "logement-aides-caf",
                        "logement-avance-loca-pass",
                        "formation-cej",
                        "formation-apprentissage",
                        "formation-pacea",
                        "formation-decrochage",
                        "sante-psy",
                        "sante-c2s",
                        "sante-contraception",
                        "sante-fil-sante-jeunes");
    }

    @Test
    void noTwoArticlesShareAnId() {
        assertThat(articles).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void noTwoArticlesShareAWording() {
        var owners = new HashMap<String, String>();
        var shared = new ArrayList<String>();
        for (Article article : articles) {
            for (String question : article.questions()) {
                String owner = owners.putIfAbsent(Wording.folded(question), article.id());
                if (owner != null) {
                    shared.add("%s: %s and %s".formatted(question, owner, article.id()));
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void everyArticleHasAtLeastTwelveWordings() {
        assertThat(articles)
                .allSatisfy(article ->
                        assertThat(article.questions()).as(article.id()).hasSizeGreaterThanOrEqualTo(12));
    }

    @Test
    void everyMessageFitsBeforeAndAfterItsAmountsEnd() {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2099, 1, 1))) {
            assertThat(articles)
                    .allSatisfy(article -> assertThat(Message.of(article, day))
                            .as(article.id())
                            .hasSizeLessThanOrEqualTo(1024)
                            .contains(article.source().url())
                            .containsPattern("vérifié le \\d+(er)? \\p{L}+ 202[3-6]"));
        }
    }

    @Test
    void noAmountIsSaidAfterItsLastDay() {
        assertThat(articles)
                .filteredOn(article -> article.validUntil() != null)
                .isNotEmpty()
                .allSatisfy(article -> assertThat(
                                Message.of(article, article.validUntil().plusDays(1)))
                        .as(article.id())
                        .doesNotContainPattern("\\d\\s*(€|euros?)"));
    }

    @Test
    void theAidsThatEndedIn2026AreCalledOff() {
        assertThat(article("mobilite-permis-aides").answer())
                .contains("apprentis est supprimée depuis le 1er janvier 2026")
                .contains("France Travail est supprimée depuis le 1er avril 2026")
                .contains("permis à un euro par jour");
    }

    @Test
    void localArticlesSayInTheirTitleWhereTheyHold() {
        assertThat(articles)
                .filteredOn(article -> !article.communes().isEmpty())
                .isNotEmpty()
                .allSatisfy(article ->
                        assertThat(article.title()).containsPattern("Vannes|Morbihan|Bretagne|Lyon|Isère|Rhône"));
    }

    /** Whoever changes a French text reads its translations again, and gives them the mark that this test names. */
    @Test
    void everyTranslationIsOfTheFrenchTextAsItIsToday() {
        List<Translation> translations = ShippedArticles.translations();
        assertThat(translations).isNotEmpty().allSatisfy(translation -> {
            Article french = article(translation.article());
            assertThat(translation.of())
                    .as("%s in %s", french.id(), translation.language())
                    .isEqualTo(Written.of(french).mark());
            assertThat(translation.isOf(french)).isTrue();
        });
    }

    @Test
    void everyMessageOfATranslationFits() {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2099, 1, 1))) {
            assertThat(ShippedArticles.translations())
                    .allSatisfy(translation -> assertThat(
                                    Message.of(Spoken.in(article(translation.article()), translation), day))
                            .as("%s in %s", translation.article(), translation.language())
                            .doesNotContain("…\n"));
        }
    }

    private Article article(String id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
