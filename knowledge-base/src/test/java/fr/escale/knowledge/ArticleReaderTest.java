package fr.escale.knowledge;

import static fr.escale.knowledge.SomeFile.PATH;
import static fr.escale.knowledge.SomeFile.WHOLE;
import static fr.escale.knowledge.SomeFile.whole;
import static fr.escale.knowledge.SomeFile.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file becomes an article, with all that stands in it. */
class ArticleReaderTest {
    @Test
    void aWholeFileBecomesAnArticle() {
        Article article = whole(WHOLE);
        assertThat(article.id()).isEqualTo("logement-demenager");
        assertThat(article.questions()).hasSize(10).first().isEqualTo("déménager façon 1");
        assertThat(article.answer()).isEqualTo("Tu peux déménager quand tu veux.");
        assertThat(article.communes()).containsExactlyInAnyOrder("56260", "dep:56");
        assertThat(article.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(article.validUntil()).isNull();
        assertThat(article.contact()).isNull();
        assertThat(article.next()).containsExactly("rdv");
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeIsTaken(Theme theme) {
        String path = PATH.replace("logement", theme.slug());
        String text = WHOLE.replace("theme: logement", "theme: " + theme.slug())
                .replace("id: logement-", "id: " + theme.slug() + "-");
        assertThat(ArticleReader.read(path, text)).isInstanceOf(Reading.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dep:2A", "dep:974", "reg:53", "\"200067932\""})
    void placesOfAllSizesAreTaken(String place) {
        assertThat(whole(WHOLE.replace("dep:56", place)).communes()).hasSize(2);
    }

    @Test
    void itSaysForWhomItIsAndWhatItIsAboutMoreClosely() {
        Article article = whole(with("""
                sub-theme: logement-hebergement--changer-de-logement
                age-from: 18
                age-to: 30
                situations:
                  - en alternance
                variant-of: logement-aides"""));
        assertThat(article.subTheme()).isEqualTo("logement-hebergement--changer-de-logement");
        assertThat(article.conditions()).isEqualTo(new Conditions(18, 30, List.of("en alternance")));
        assertThat(article.variantOf()).isEqualTo("logement-aides");
        assertThat(Written.of(article).article()).isEqualTo(article);
    }

    @Test
    void linesOfWindowsAreReadAsAnyOthers() {
        assertThat(whole(WHOLE.replace("\n", "\r\n"))).isEqualTo(whole(WHOLE));
    }

    @Test
    void aMarkOfTheOrderOfBytesIsNoText() {
        assertThat(ArticleReader.read(PATH, "\ufeff" + WHOLE)).isInstanceOf(Reading.Whole.class);
    }

    @Test
    void writtenAgainAnArticleIsTheSame() {
        Article article = whole(WHOLE);
        assertThat(Written.of(article).article()).isEqualTo(article);
    }

    /** Stored articles are compared with shipped ones by it, also after an upgrade. */
    @Test
    void fieldsThatCameLaterLeaveTheFingerprintOfAnOlderArticleAsItWas() {
        assertThat(Written.of(whole(WHOLE)).fingerprint())
                .isEqualTo("f2260618ab7bec177a013cf35c8d1c7cfbb9a2107dbfd5af7c4352fb740e6d2f");
        assertThat(Written.of(whole(with("age-from: 18"))).fingerprint())
                .isNotEqualTo(Written.of(whole(WHOLE)).fingerprint());
    }

    @Test
    void theExampleOfTheEditorsGuideIsAnArticle() throws IOException {
        String guide = Files.readString(Path.of("../docs/articles.md"));
        int start = guide.indexOf("```markdown\n") + "```markdown\n".length();
        String example = guide.substring(start, guide.indexOf("```", start));
        assertThat(ArticleReader.read("articles/logement/logement-exemple.md", example))
                .isInstanceOf(Reading.Whole.class);
    }
}
