package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.escale.console.stage.SceneDesk;
import fr.escale.console.stage.SceneFloor;
import fr.escale.console.stage.Stage;
import fr.escale.conversation.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the floor: taking it, passing it on, keeping it, giving it back; an old form changes nothing. */
class FloorTest extends OnStage {
    private static final String TALK = "/console/desk/c-human";

    @BeforeEach
    void theBotHasIt() {
        for (var holder : new String[] {Stage.LEA, Stage.SAMI}) {
            desk().release("c-human", holder);
        }
    }

    @Test
    void aConversationIsPassedOnWithANote() {
        var page = held(phone());
        page.getByText("Passer à un·e collègue").click();
        assertThat(page.locator("#pass-to option[disabled]")).containsText("Noor, de retour lundi 30 novembre");
        page.getByLabel("À qui").selectOption(Stage.SAMI);
        page.getByLabel("Un mot pour l’équipe").fill("Préfère le téléphone.");
        button(page, "Passer la conversation").click();
        assertThat(page.getByText("C’est passé à Sami")).isVisible();
        assertThat(desk().mode("c-human")).isEqualTo(Mode.WAITING);

        var sami = signedIn(laptop(), Stage.SAMI);
        sami.navigate(TALK);
        assertThat(sami.locator("#actions .note").first()).containsText("Léa → toi");
        assertThat(sami.getByText("Préfère le téléphone.")).isVisible();
    }

    @Test
    void aNoteThatIsTooLongIsNotLost() {
        var page = held(phone());
        page.getByText("Passer à un·e collègue").click();
        page.locator("#pass-note").evaluate("field => field.removeAttribute('maxlength')");
        page.locator("#pass-note").fill("a".repeat(501));
        button(page, "Passer la conversation").click();
        assertThat(page.getByText("Ce mot est trop long")).isVisible();
        assertThat(page.locator("#pass-note")).hasValue("a".repeat(501));
    }

    @Test
    void aSilentHolderSaysThatTheyAreThere() {
        var page = held(phone());
        scene(SceneFloor.class).ask("c-human");
        page.reload();
        assertThat(page.getByText("Toujours là ?")).isVisible();
        button(page, "Oui, je la garde").click();
        assertThat(page.getByText("tu gardes cette conversation")).isVisible();
        assertThat(page.getByText("Toujours là ?")).hasCount(0);
    }

    @Test
    void whatWasGivenBackByMistakeIsTakenAgainWithOneTap() {
        var page = held(phone());
        assertThat(button(page, "Rendre la main au bot")).containsText("reprendre « Mon CV »");
        button(page, "Rendre la main au menu").click();
        assertThat(page.getByText("Tu as rendu la main")).isVisible();
        assertThat(desk().mode("c-human")).isEqualTo(Mode.BOT);
        button(page, "Revenir en arrière").click();
        assertThat(page.getByText("C’est toi qui réponds maintenant")).isVisible();
    }

    @Test
    void anOldFormChangesNothingAndSaysSo() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate(TALK);
        page.locator("[name=vu]").evaluate("field => field.value = 'WAITING'");
        button(page, "Prendre la main").click();
        assertThat(page.getByText("Entre-temps, plus personne n’est attendu ici"))
                .isVisible();
        assertThat(desk().mode("c-human")).isEqualTo(Mode.BOT);
        button(page, "Prendre la main").click();
        assertThat(page.getByText("C’est toi qui réponds maintenant")).isVisible();
    }

    @Test
    void theSecondToTakeOverLearnsWhoWasFasterAndSinceWhen() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate(TALK);
        desk().takeOver("c-human", Stage.SAMI);
        page.evaluate("() => document.querySelector('form[action$=\"/prendre\"]').submit()");
        assertThat(page.getByText("Sami tient déjà cette conversation, depuis moins d’une minute"))
                .isVisible();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 360, 740", "DARK, 1440, 900"})
    void itsFormsKeepWcag22(ColorScheme scheme, int width, int height) {
        var page = held(page(scheme, width, height));
        scene(SceneFloor.class).ask("c-human");
        page.reload();
        page.getByText("Passer à un·e collègue").click();
        check(page);
        button(page, "Oui, je la garde").click();
    }

    private Page held(Page page) {
        signedIn(page, Stage.LEA).navigate(TALK);
        button(page, "Prendre la main").click();
        assertThat(page.getByText("C’est toi qui réponds maintenant")).isVisible();
        return page;
    }

    private SceneDesk desk() {
        return scene(SceneDesk.class);
    }
}
