package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.escale.console.stage.SceneArticles;
import fr.escale.console.stage.SceneDesk;
import fr.escale.console.stage.SceneGaps;
import fr.escale.console.stage.SceneTeam;
import fr.escale.console.stage.Stage;
import fr.escale.conversation.Mode;
import fr.escale.knowledge.editing.Gaps;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The staff's pages as the referent and the editor meet them. */
class ConsoleTest extends OnStage {
    @Test
    void distressStandsFirstAndItsPageSaysWhySinceWhenAndTheNumbers() {
        var page = signedIn(phone(), Stage.LEA);
        var first = page.locator("#waiting .talker").first();
        assertThat(first).containsText("Détresse");
        first.click();
        assertThat(page.locator("#state strong", new Page.LocatorOptions().setHasText("Parle de mourir")))
                .isVisible();
        assertThat(page.locator("#state").getByText("depuis 6 min")).isVisible();
        assertThat(page.locator(".numbers a[href='tel:3114']")).isVisible();
        assertThat(page.getByText("Prendre la main")).isVisible();
    }

    @Test
    void theReferentTakesOverWritesAndGivesBack() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk/c-human");
        button(page, "Prendre la main").click();
        assertThat(page.getByText("C’est toi qui réponds maintenant")).isVisible();

        page.getByLabel("Ta réponse").fill("Bonjour, je suis Léa.");
        scene(SceneDesk.class).hear("c-human", "t’es là ?");
        assertThat(page.getByText("t’es là ?")).isVisible();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Bonjour, je suis Léa.");

        page.getByLabel("Ta réponse").press("Control+Enter");
        assertThat(page.locator(".said.human .bubble")).hasText("Bonjour, je suis Léa.");
        assertThat(page.locator(".said.human .when")).containsText("en attente d’envoi");
        assertThat(page.getByLabel("Ta réponse")).hasValue("");

        button(page, "Rendre la main au bot").click();
        assertThat(page.getByText("Tu as rendu la main")).isVisible();
        assertThat(scene(SceneDesk.class).mode("c-human")).isEqualTo(Mode.BOT);
    }

    @Test
    void whoIsSlowerLearnsWhoHoldsItAndLosesNoWord() {
        var lea = signedIn(phone(), Stage.LEA);
        lea.navigate("/console/desk/c-visale");
        scene(SceneDesk.class).takeOver("c-visale", Stage.LEA);
        lea.reload();
        lea.getByLabel("Ta réponse").fill("Je t’explique");
        scene(SceneDesk.class).release("c-visale", Stage.LEA);
        scene(SceneDesk.class).takeOver("c-visale", Stage.SAMI);
        assertThat(lea.getByText("tient cette conversation")).containsText("Sami");

        scene(SceneDesk.class).release("c-visale", Stage.SAMI);
        button(lea, "Prendre la main").click();
        assertThat(lea.getByLabel("Ta réponse")).hasValue("Je t’explique");
    }

    @Test
    void anArticleIsKeptWithItsProblemsBesideItsFieldsThenPublished() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/fiches/nouvelle?question=g1");
        assertThat(page.getByLabel("Façons de demander")).hasValue("comment je fais pour avoir un casier vierge ??");
        page.getByLabel("Titre").fill("Avoir un casier vierge");
        page.getByLabel("Thème").selectOption("droits");
        button(page, "Publier").click();
        assertThat(page.locator("#answer-problem")).hasText("Il manque la réponse.");
        assertThat(page.getByLabel("Titre")).hasValue("Avoir un casier vierge");

        page.getByLabel("Réponse courte").fill("Oui, c’est possible.");
        page.getByLabel("Adresse de la page").fill("https://www.service-public.gouv.fr/particuliers");
        assertThat(page.locator("#preview .bubble")).containsText("Oui, c’est possible.");
        button(page, "Publier").click();
        assertThat(page.getByText("C’est en ligne")).isVisible();
    }

    @Test
    void twoEditorsSeeBothVersionsAndNothingIsLost() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/fiches/logement-depot");
        var articles = scene(SceneArticles.class);
        var sheet = articles.sheet("logement-depot").orElseThrow();
        articles.save(sheet.draft(), sheet.revision(), Stage.SAMI);
        page.getByLabel("Réponse courte").fill("Mes mots à moi.");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("pendant que tu écrivais")).isVisible();
        assertThat(page.getByLabel("Réponse courte")).hasValue("Mes mots à moi.");
        assertThat(page.locator(".theirs")).containsText("La réponse, en deux phrases.");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Brouillon enregistré.")).isVisible();
    }

    @Test
    void aTranslationIsWrittenBesideTheFrenchText() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/fiches/logement-visale");
        page.getByText("ukrainien").click();
        assertThat(page.locator("h1")).hasText("Nouvelle traduction : ukrainien");
        assertThat(page.locator("aside .card")).containsText("La réponse, en deux phrases.");
        assertThat(page.locator("#theme")).hasCount(0);
        page.locator("#title").fill("Гарант Visale");
        page.locator("#answer").fill("Так.");
        button(page, "Enregistrer").click();
        page.waitForURL("**/console/fiches/logement-visale.uk");
        assertThat(page.locator("h1")).hasText("Гарант Visale");
    }

    @Test
    void anImportIsTriedBeforeItIsDone() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/fiches/echange");
        button(page, "Essayer sans rien changer").click();
        assertThat(page.locator("#file-problem")).isVisible();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("fiches.csv", "text/csv", "id,title\n".getBytes(StandardCharsets.UTF_8)));
        button(page, "Essayer sans rien changer").click();
        assertThat(page.locator("[role=status]")).containsText("1 nouvelle fiche : logement-coloc");
        assertThat(page.locator("[role=status]")).containsText("argent-retrait : sera gardée en brouillon");
        assertThat(page.locator("[role=status]")).containsText("fiches.csv, ligne 3");
    }

    @Test
    void aQuestionWithoutAnswerIsSettled() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/fiches/questions");
        var question = page.locator(".gap", new com.microsoft.playwright.Page.LocatorOptions().setHasText("mon chien"));
        assertThat(question).containsText("1 personne attend la réponse");
        question.getByText("C’est traité").click();
        assertThat(page.getByText("Question classée.")).isVisible();
        assertThat(question).hasCount(0);
        assertThat(scene(SceneGaps.class).promises())
                .extracting(Gaps.Promise::asker)
                .containsExactly("c-visale");
    }

    @Test
    void theTeamsCardRefusesAFalsePhotoLosesNothingAndSaves() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/equipe");
        page.getByLabel("Numéro de téléphone").fill("02 00 00 00 00");
        page.getByLabel("Hébergement").fill("Chez nous, en France");
        page.locator("#file")
                .setInputFiles(new FilePayload("lea.png", "text/plain", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Un·e professionnel·le a relu").click();
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Ce fichier n’est pas une photo")).isVisible();
        assertThat(page.getByLabel("Hébergement")).hasValue("Chez nous, en France");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("C’est enregistré.")).isVisible();
        assertThat(page.getByText("Pas prêt pour le public")).hasCount(0);
        assertThat(scene(SceneTeam.class).card().phone()).isEqualTo("02 00 00 00 00");
        assertThat(scene(SceneTeam.class).card().hours()).hasSize(3);
    }

    @Test
    void theNavigationShowsOnlyWhatOnesRolesOpen() {
        var page = signedIn(laptop(), Stage.SAMI);
        assertThat(page.locator(".nav a[href='/console/desk']")).isVisible();
        assertThat(page.locator(".nav a[href='/console/fiches']")).isVisible();
        assertThat(page.locator(".nav a[href='/console/equipe']")).hasCount(0);
    }
}
