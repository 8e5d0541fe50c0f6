package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import fr.escale.tour.Tour;
import fr.escale.workshop.Programme;
import fr.escale.workshop.Workshops;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The referent plans a stop and a workshop, sees who comes, counts, and cancels. */
class PlansTest extends OnStage {
    @Test
    void aStopIsPlannedCountedMovedAndCancelled() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/agenda");
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Tournée")).click();
        button(page, "Nouvelle permanence").click();
        button(page, "Enregistrer").click();
        assertThat(page.locator("#commune-problem")).hasText("Choisis une commune du territoire.");
        check(page);
        page.getByLabel("Commune").selectOption("56184");
        page.getByLabel("Point de rencontre").fill("place d’essai");
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill("2026-11-23");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".note.done")).containsText("le bot annonce déjà");
        assertThat(page.locator(".plan")).containsText("Questembert, place d’essai");

        var stop = scene(Tour.class).coming(now(), null, null).getFirst().stop().id();
        scene(Tour.class).come(stop, "c-1", now());
        page.reload();
        assertThat(page.locator(".plan")).containsText("1 personne s’est annoncée");
        page.locator("[aria-label='Personnes rencontrées : 0, une de plus']").click();
        page.locator("[aria-label='Personnes rencontrées : 1, une de plus']").waitFor();
        page.locator("[aria-label='Personnes rencontrées : une de moins']").click();
        page.locator("[aria-label='Personnes rencontrées : 0, une de plus']").waitFor();

        page.locator("details summary", new Page.LocatorOptions().setHasText("Déplacer"))
                .click();
        page.getByLabel("Jour").fill("2026-11-25");
        page.getByLabel("Commune").fill("Nulle-part");
        page.locator("details .button").click();
        assertThat(page.locator("[role=alert]")).containsText("« Nulle-part »");
        assertThat(page.getByLabel("Jour")).hasValue("2026-11-25");
        assertThat(page.getByLabel("Commune")).hasValue("Nulle-part");
        page.getByLabel("Commune").fill("Questembert");
        page.getByLabel("Lieu de rencontre").fill("devant la gare");
        page.locator("details .button").click();
        assertThat(page.locator(".plan")).containsText("Questembert, devant la gare");
        assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("Mercredi 25 novembre")))
                .isVisible();
        button(page, "Annuler").click();
        assertThat(page.locator(".note.done")).containsText("prévenues");
        assertThat(page.locator(".mark.ember")).hasText("annulée");
        assertThat(scene(Tour.class).untold(now())).hasSize(1);
        check(page);
        var end = page.locator("form[action$='/arreter']");
        button(page, "Arrêter").click();
        assertThat(page.locator(".note.done")).not().containsText("C’est arrêté");
        end.getByLabel("Oui, je suis sûr·e").check();
        button(page, "Arrêter").click();
        assertThat(page.locator(".note.done")).containsText("C’est arrêté");
    }

    @Test
    void aWorkshopIsPlannedFilledAndCancelled() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/workshops");
        button(page, "Nouvel atelier").click();
        check(page);
        page.getByLabel("Titre").fill("Mon premier CV");
        page.getByLabel("Places").fill("1");
        page.getByLabel("Nombre de séances").fill("3");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".plan")).containsText("0 / 1 inscrit");

        var id = scene(Programme.class).since(now()).getFirst().id();
        scene(Workshops.class).signUp(id, "c-1", now());
        scene(Workshops.class).queue(id, "c-2", now());
        page.reload();
        assertThat(page.locator(".plan")).containsText("1 / 1 inscrit");
        assertThat(page.locator(".plan")).containsText("1 en attente");
        assertThat(page.locator(".plan time").all()).hasSize(3);
        check(page);
        button(page, "Annuler l’atelier").click();
        assertThat(scene(Workshops.class).untold(now())).isEmpty();
        page.getByLabel("Oui, je suis sûr·e").check();
        button(page, "Annuler l’atelier").click();
        assertThat(page.locator(".mark.ember")).hasText("annulé");
        assertThat(scene(Workshops.class).untold(now())).hasSize(2);
    }

    private Instant now() {
        return scene(Clock.class).instant();
    }
}
