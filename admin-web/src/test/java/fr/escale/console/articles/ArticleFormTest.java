package fr.escale.console.articles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.editing.Draft;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleFormTest {
    @Test
    void aNewArticleIsNamedAfterItsThemeAndTitle() {
        var draft = Draft.typed(Map.of("theme", "mobilite", "title", "Où trouver un vélo à l’année ?"));
        assertThat(ArticleForm.named(draft, id -> false).id()).isEqualTo("mobilite-ou-trouver-un-velo-a-l-annee");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        var taken = Set.of("sante-dentiste", "sante-dentiste-2");
        var draft = Draft.typed(Map.of("theme", "sante", "title", "Dentiste"));
        assertThat(ArticleForm.named(draft, taken::contains).id()).isEqualTo("sante-dentiste-3");
    }

    @Test
    void aLongTitleLeavesRoomForANumber() {
        var draft = Draft.typed(Map.of(
                "theme",
                "formation",
                "title",
                "Trouver un logement quand on est apprenti ou en alternance, loin de tout"));
        assertThat(ArticleForm.named(draft, id -> !id.endsWith("-12")).id()).hasSizeLessThanOrEqualTo(56);
    }

    @Test
    void withoutATitleThereIsNoName() {
        assertThat(ArticleForm.named(Draft.typed(Map.of("title", "  ?")), id -> false)
                        .id())
                .isEmpty();
    }

    @Test
    void fieldsThatWereNotSentAreEmptyAndBadRevisionsAreZero() {
        assertThat(Draft.typed(Map.of())).isEqualTo(Draft.empty());
        assertThat(ArticleForm.revision(Map.of("revision", "x"))).isZero();
        assertThat(ArticleForm.revision(Map.of("revision", "7"))).isEqualTo(7);
    }
}
