package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.availability.Absence;
import fr.escale.availability.Stretch;
import fr.escale.console.stage.SceneReferents;
import fr.escale.console.stage.SceneTeam;
import fr.escale.console.stage.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The referent says when and where they receive. */
class ReferentsTest extends OnStage {
    @Test
    void hoursPlacesAndLimitsAreKeptAndWhatIsWrongIsSaidAtItsRow() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/equipe");
        page.locator(".note a", new Page.LocatorOptions().setHasText("Disponibilités"))
                .click();
        page.getByLabel("mercredi, plage 1, début").fill("14:00");
        page.getByLabel("mercredi, plage 1, fin").fill("12:00");
        page.getByLabel("Pause entre deux rendez-vous").fill("15");
        page.getByLabel("Lieu 1, adresse").fill("14 rue de l’Exemple");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".weekday", new Page.LocatorOptions().setHasText("mercredi"))
                        .locator(".problem"))
                .containsText("14:00 – 12:00");
        assertThat(page.getByLabel("Pause entre deux rendez-vous")).hasValue("15");
        check(page);
        page.getByLabel("mercredi, plage 1, fin").fill("16:00");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".note.done")).containsText("C’est enregistré");
        var lea = scene(SceneReferents.class).find("r1").orElseThrow();
        assertThat(lea.week()).contains(new Stretch(DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), LocalTime.of(16, 0), ""));
        assertThat(lea.limits().buffer()).isEqualTo(java.time.Duration.ofMinutes(15));
        assertThat(scene(SceneTeam.class).card().place()).isEqualTo("14 rue de l’Exemple");
        assertThat(scene(SceneTeam.class).card().hours()).hasSize(lea.week().size());
    }

    @Test
    void somebodyElseReceivesTooAndStandsInWhileTheFirstIsAway() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda/disponibilites");
        button(page, "Autre personne qui reçoit").click();
        page.getByLabel("Prénom").fill("Sami");
        page.getByLabel("Ses communes").fill("Questembert\nZzzyx");
        button(page, "Enregistrer").click();
        assertThat(page.locator("#communes-problem")).containsText("« Zzzyx »");
        check(page);
        page.getByLabel("Ses communes").fill("Questembert");
        button(page, "Enregistrer").click();
        assertThat(scene(SceneReferents.class).find("r2").orElseThrow().communes())
                .containsExactly("56184");

        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Léa")).click();
        page.getByText("Une absence de plus").click();
        page.getByLabel("Absence 2, du").fill("2026-12-24");
        page.getByLabel("Absence 2, au").fill("2026-12-31");
        page.getByLabel("Absence 2, remplace").selectOption("Sami");
        button(page, "Enregistrer").click();
        assertThat(scene(SceneReferents.class).find("r1").orElseThrow().absences())
                .containsExactly(new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), "r2", ""));
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Sami")).click();
        page.getByLabel("Oui, je suis sûr·e").check();
        button(page, "Retirer Sami").click();
        assertThat(page.locator(".note.done")).containsText("C’est retiré");
        assertThat(scene(SceneReferents.class).find("r2")).isEmpty();

        button(page, "Autre personne qui reçoit").click();
        assertThat(page.locator("form[action$='/disponibilites/r3']")).hasCount(1);
    }
}
