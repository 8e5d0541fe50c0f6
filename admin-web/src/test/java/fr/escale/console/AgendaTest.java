package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.console.stage.SceneBreaks;
import fr.escale.console.stage.SceneDiary;
import fr.escale.console.stage.Stage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The referent's agenda: with the calendar, and without a script. */
class AgendaTest extends OnStage {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"360, 740", "1440, 900"})
    void everyViewOfTheCalendarKeepsWcag22(int width, int height) {
        var page = signedIn(page(ColorScheme.LIGHT, width, height), Stage.LEA);
        page.navigate("/console/agenda");
        page.locator(".fc-event").first().waitFor();
        for (var view : new String[] {"Jour", "Semaine", "Mois", "Liste", "Tournée"}) {
            page.locator(".fc-button", new Page.LocatorOptions().setHasText(Pattern.compile("^" + view + "$")))
                    .click();
            checkLightAndDark(page);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .as(view)
                    .isFalse();
        }
        page.locator("li.visit a").first().click();
        page.waitForURL("**/rdv/**");
        checkLightAndDark(page);
    }

    @Test
    void anAppointmentIsDrawnToAnotherTimeAndBack() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda");
        var event = event(page, "rdv/2026-11-26/r1-20261126-1400");
        event.scrollIntoViewIfNeeded();
        var box = event.boundingBox();
        page.mouse().move(box.x + 20, box.y + 10);
        page.mouse().down();
        page.mouse().move(box.x + 20, box.y + 40);
        page.mouse().move(box.x + 20, box.y + 10 + box.height * 2);
        page.mouse().up();
        assertThat(page.locator(".toast [role=status]")).containsText("Déplacé : jeudi 26 novembre, 15:00 – 15:30.");
        assertThat(page.locator(".toast [role=status]")).containsText("La personne va le savoir.");
        assertThat(event(page, "rdv/2026-11-26/r1-20261126-1500")).isVisible();

        page.locator(".toast button").click();
        assertThat(page.locator(".toast [role=status]")).containsText("14:00 – 14:30");
        assertThat(event(page, "rdv/2026-11-26/r1-20261126-1400")).isVisible();
    }

    @Test
    void whatWouldOverlapSlidesBackAndSaysWhatStandsThere() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda");
        var event = event(page, "rdv/2026-11-23/r1-20261123-1600");
        event.scrollIntoViewIfNeeded();
        var onto = event(page, "rdv/2026-11-23/r1-20261123-1400").boundingBox();
        var box = event.boundingBox();
        page.mouse().move(box.x + 20, box.y + 10);
        page.mouse().down();
        page.mouse().move(box.x + 20, box.y - 20);
        page.mouse().move(box.x + 20, onto.y + 12);
        page.mouse().up();
        assertThat(page.locator(".toast [role=status]"))
                .containsText("il y a déjà « Un premier échange », 14:00 – 14:45");
        assertThat(event).isVisible();
        assertThat(page.locator(".toast button")).isHidden();
    }

    @Test
    void aFreeTimeThatIsTappedBecomesAnAppointment() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda");
        page.locator(".fc-event").first().waitFor();
        page.locator("td.fc-timegrid-slot-lane[data-time='16:00:00']").scrollIntoViewIfNeeded();
        var day = page.locator("td.fc-timegrid-col[data-date='2026-11-25']").boundingBox();
        var hour =
                page.locator("td.fc-timegrid-slot-lane[data-time='15:30:00']").boundingBox();
        page.mouse().click(day.x + 30, hour.y + 10);
        page.waitForURL("**/console/agenda/nouveau?start=2026-11-25T15**");
        assertThat(page.getByLabel("Jour")).hasValue("2026-11-25");
        assertThat(page.getByLabel("Heure")).hasValue("15:30");

        page.getByLabel("Durée").fill("2");
        page.getByLabel("Note").fill("apporter le dossier");
        button(page, "Enregistrer").click();
        assertThat(page.locator("#minutes-problem")).hasText("Une durée va de 5 à 480 minutes. Ici : « 2 ».");
        assertThat(page.getByLabel("Note")).hasValue("apporter le dossier");
        check(page);
        page.getByLabel("Durée").fill("30");
        page.getByLabel("Jour").fill("2026-11-26");
        page.getByLabel("Heure").fill("14:15");
        button(page, "Enregistrer").click();
        assertThat(page.locator("#from-problem")).containsText("il y a déjà « Un premier échange », 14:00 – 14:30");
        page.getByLabel("Heure").fill("14:30");
        page.getByLabel("Personne").selectOption("c-visale");
        page.getByLabel("Motif").selectOption("cv");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".note.done")).containsText("jeudi 26 novembre, 14:30 – 15:00");
        assertThat(page.locator(".note.wait [role=status], .note.wait[role=status]"))
                .containsText("C’est serré avec");
        assertThat(page.locator("li.visit").filter(new Locator.FilterOptions().setHasText("apporter le dossier")))
                .containsText("14:30");
        assertThat(scene(SceneDiary.class).subjects()).last().isEqualTo("cv");
        scene(SceneDiary.class).cancel("r1-20261126-1430", "", Stage.now());
    }

    @Test
    void withoutAScriptAllIsDoneOnTheListAndTheAppointmentsPage() {
        var page = signedIn(withoutScript(), Stage.LEA);
        page.navigate("/console/agenda");
        assertThat(page.locator("#calendar")).isHidden();
        page.locator("li.visit a", new Page.LocatorOptions().setHasText("9:00"))
                .first()
                .click();
        button(page, "Pas venu·e").click();
        assertThat(page.locator("dl + .row, .mark").first()).isVisible();
        assertThat(standing(MONDAY, "r1-20261123-0900")).isEqualTo(Standing.MISSED);
        button(page, "Revenir en arrière").click();
        assertThat(page.locator(".note.done")).containsText("C’est noté");
        assertThat(standing(MONDAY, "r1-20261123-0900")).isEqualTo(Standing.BOOKED);

        page.navigate("/console/agenda/rdv/2026-11-23/r1-20261123-1400");
        page.getByLabel("Heure").fill("15:00");
        button(page, "Déplacer").click();
        assertThat(page.locator(".note.done")).containsText("15:00 – 15:45");
        page.getByLabel("Heure").fill("15:45");
        button(page, "Déplacer").click();
        assertThat(page.locator(".note.refused")).containsText("il y a déjà « Un premier échange », 16:00 – 16:30");
        page.getByLabel("Heure").fill("15:30");
        page.getByLabel("Durée").fill("30");
        button(page, "Déplacer").click();
        assertThat(page.locator(".note.wait[role=status]")).containsText("C’est serré avec : 16:00 – 16:30");
        button(page, "Revenir en arrière").click();
        page.waitForURL("**/rdv/2026-11-23/r1-20261123-1500");
        page.getByLabel("Heure").fill("14:00");
        button(page, "Déplacer").click();
        page.waitForURL("**/rdv/2026-11-23/r1-20261123-1400");
    }

    @Test
    void requestsStandOnTopAndAreAnsweredThere() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/agenda");
        var lift = page.locator(".request", new Page.LocatorOptions().setHasText("qu’on l’emmène"));
        lift.getByLabel("Un mot sur le trajet").fill("Sami passe à 8 h 40");
        button(page, "Trajet trouvé").click();
        assertThat(page.locator(".note.done")).containsText("La personne va le savoir");
        assertThat(lift).hasCount(0);
        assertThat(scene(SceneDiary.class).words("r1-20261124-0900")).isEqualTo("Sami passe à 8 h 40");
        assertThat(scene(SceneDiary.class)
                        .between(MONDAY.plusDays(1), MONDAY.plusDays(1))
                        .getFirst()
                        .lift())
                .isEqualTo(Lift.FOUND);

        var visit = page.locator(".request", new Page.LocatorOptions().setHasText("à domicile"));
        visit.locator("summary").click();
        visit.getByLabel("Autre lieu").selectOption("r1/office");
        visit.getByLabel("Un mot pour la personne").fill("Au bureau ce sera plus simple");
        check(page);
        button(page, "Proposer ce lieu").click();
        assertThat(page.locator(".note.done")).containsText("C’est proposé ailleurs");
        assertThat(page.locator(".request")).hasCount(0);
        assertThat(standing(MONDAY.plusDays(1), "r1-20261124-1100")).isEqualTo(Standing.BOOKED);
    }

    @Test
    void theSheetOfAFullDayPrintsOnOnePage() {
        var diary = scene(SceneDiary.class);
        var day = LocalDate.of(2026, 12, 10);
        for (int hour = 8; hour < 20; hour++) {
            diary.create(
                    "r1",
                    day.atTime(hour, 0),
                    45,
                    SceneDiary.office(),
                    "",
                    "Apporter le dossier de logement et la liste des pièces, appeler si retard.",
                    Stage.now());
        }
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda/jour/2026-12-10");
        assertThat(page.locator("h1")).hasText("Jeudi 10 décembre 2026");
        assertThat(page.locator(".timeline li")).hasCount(12);
        check(page);
        var paper = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b(?!s)").matcher(paper).results())
                .hasSize(1);
        page.setViewportSize(360, 740);
        check(page);
    }

    @Test
    void schoolHolidaysAreTypedAndShown() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/agenda/vacances");
        page.getByLabel("Une période par ligne").fill("Vacances d'automne : 21/11/2026 - 31/11/2026");
        page.getByText("Enregistrer").click();
        assertThat(page.locator("[role=alert]")).containsText("Ligne 1 : un de ces jours n’existe pas.");
        check(page);
        page.getByLabel("Une période par ligne").fill("Vacances d'automne : 21/11/2026 - 30/11/2026");
        page.getByText("Enregistrer").click();
        assertThat(page.getByLabel("Une période par ligne")).hasValue("Vacances d'automne : 21/11/2026 – 30/11/2026");
        page.navigate("/console/agenda");
        assertThat(page.locator(".fc-event.school").first()).containsText("Vacances d'automne");
        page.navigate("/console/agenda/jour/2026-11-24");
        assertThat(page.locator(".content")).containsText("Vacances d'automne");
        scene(SceneBreaks.class).save(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?du=+999999999-12-31",
                "?du=-0001-01-01",
                "?du=2026-02-31",
                "/jour/+999999999-12-31",
                "/jour/demain",
                "/events?start=2026-11-01&end=9999-01-01",
                "/rdv/1999-01-01/r1-20261123-1400"
            })
    void aForgedDayIsABadRequest(String address) {
        var page = signedIn(laptop(), Stage.LEA);
        assertThat(page.navigate("/console/agenda" + address.replace("+", "%2B"))
                        .status())
                .isEqualTo(400);
        page.navigate("/console/agenda?du=");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void aWantOfFreeTimeIsSaidOnTheDeskToo() {
        var page = signedIn(phone(), Stage.LEA);
        assertThat(page.locator("#wanting"))
                .containsText("Aucun créneau libre pour « Mon CV » dans les 7 prochains jours.");
        check(page);
        page.locator("#wanting a").click();
        assertThat(page.locator(".note.wait", new Page.LocatorOptions().setHasText("Mon CV")))
                .isVisible();
    }

    private Standing standing(LocalDate day, String slot) {
        return scene(SceneDiary.class).between(day, day).stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    /** A phone on which no script ever arrives. */
    private Page withoutScript() {
        var page = phone();
        page.route(Pattern.compile(".*\\.js"), route -> route.abort());
        return page;
    }

    private static Locator event(Page page, String address) {
        return page.locator("a.fc-event[href$='" + address + "']");
    }
}
