package fr.escale.console.articles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.Theme;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThemesTest {
    @Test
    void editorsChooseAmongTheThemesThatCanBePublished() {
        assertThat(Themes.choices("").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Theme.values()).map(Theme::slug).toList());
    }

    @Test
    void aThemeThatIsNoneAnyMoreIsKeptUntilAnotherIsChosen() {
        assertThat(Themes.choices("emploi")).containsEntry("emploi", "Emploi");
    }
}
