package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.escale.console.stage.SceneWhatsApp;
import fr.escale.console.stage.SceneWindows;
import fr.escale.console.stage.Stage;
import fr.escale.conversation.Windows.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the team sees of its WhatsApp number. */
class WhatsAppTest extends OnStage {
    @AfterEach
    void mend() {
        scene(SceneWhatsApp.class).trouble(null);
        scene(SceneWindows.class).set("c-distress", Window.OPEN);
    }

    @Test
    void templatesSayWhereTheyStandAndMetaIsAskedOnRequest() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/whatsapp");

        assertThat(page.getByText("Rappel d’un rendez-vous · Français")).isVisible();
        assertThat(page.getByText("refusé")).isVisible();
        assertThat(page.getByText("Meta dit : INVALID_FORMAT")).isVisible();
        assertThat(page.getByText("Qualité basse")).isVisible();
        button(page, "Demander à Meta").click();
        assertThat(page.getByText("Meta a répondu")).isVisible();
        button(page, "Proposer ceux qui manquent").click();
        assertThat(page.getByText("Proposé à Meta : 1.")).isVisible();
    }

    @Test
    void thePricesAreTheTeamsOwnAndAWrongOneLosesNothing() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/whatsapp");
        assertThat(page.getByText("Donne tes prix")).isVisible();

        page.getByLabel("Modèle utile").fill("0,03");
        page.getByLabel("Plafond du mois").fill("beaucoup");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Un montant en euros s’écrit")).isVisible();
        assertThat(page.getByLabel("Modèle utile")).hasValue("0,03");

        page.getByLabel("Plafond du mois").fill("0,40");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("C’est enregistré.")).isVisible();
        assertThat(page.getByText("Le plafond est atteint")).isVisible();
        assertThat(page.getByLabel("Modèle utile")).hasValue("0,03");
    }

    @Test
    void theConversationSaysWhetherTheDoorIsOpen() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk/c-distress");
        assertThat(page.locator("#window .note")).hasCount(0);

        scene(SceneWindows.class).set("c-distress", Window.RUNG);
        page.reload();
        assertThat(page.locator("#window")).containsText("modèle envoyé, on attend sa réponse");
        scene(SceneWindows.class).set("c-distress", Window.SILENT);
        page.reload();
        assertThat(page.locator("#window")).containsText("aucun modèle n’a pu partir");
    }

    @Test
    void whatStopsTheAccountStandsOnTopOfEveryPage() {
        scene(SceneWhatsApp.class).trouble(190);
        var page = signedIn(phone(), Stage.SAMI);

        assertThat(page.getByText("Rien ne part : le jeton n’est plus valable")).isVisible();
    }
}
