package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.escale.console.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page breaks a rule of WCAG 2.2 AA that axe can see, on a phone and a laptop, light and dark. */
class AccessibilityTest extends OnStage {
    static final List<String> STAFF = List.of(
            "/console/desk",
            "/console/desk?tab=all&commune=Vannes&from=2026-11-01",
            "/console/desk?tab=mine&q=zzz",
            "/console/desk/c-distress",
            "/console/desk/c-human",
            "/console/service",
            "/console/service/protocole",
            "/console/service/protocole/texte",
            "/console/desk/c-sami",
            "/console/reponses",
            "/console/agenda",
            "/console/agenda/nouveau",
            "/console/agenda/jour/2026-11-24",
            "/console/agenda/abonnement",
            "/console/agenda/vacances",
            "/console/agenda/disponibilites",
            "/console/agenda/disponibilites/nouvelle",
            "/console/tour",
            "/console/tour/nouvelle",
            "/console/workshops",
            "/console/workshops/nouveau",
            "/console/fiches",
            "/console/fiches?q=zzz",
            "/console/fiches/logement-visale",
            "/console/fiches/nouvelle",
            "/console/fiches/logement-visale/traduire/uk",
            "/console/fiches/echange",
            "/console/fiches/questions",
            "/console/flows",
            "/console/flows/logement",
            "/console/flows/logement/publier",
            "/console/whatsapp",
            "/console/equipe",
            "/console/comptes",
            "/console/comptes/inviter",
            "/console/journal",
            "/console/moi",
            "/mot-de-passe");

    @ParameterizedTest
    @CsvSource({"360, 740", "1440, 900"})
    void everyPageKeepsWcag22(int width, int height) {
        var page = page(ColorScheme.LIGHT, width, height);
        page.navigate("/");
        page.locator(".choice").first().waitFor();
        checkLightAndDark(page);
        page.locator(".choice", new Page.LocatorOptions().setHasText("Me loger"))
                .click();
        page.locator(".choice", new Page.LocatorOptions().setHasText("Choisir")).click();
        checkLightAndDark(page);
        page.navigate("/login?error");
        checkLightAndDark(page);
        page.navigate("/nulle-part");
        checkLightAndDark(page);
        signedIn(page, Stage.LEA);
        for (var address : STAFF) {
            page.navigate(address);
            checkLightAndDark(page);
        }
    }

    @Test
    void aPictureWithoutWordsAndPaleLettersAreSeen() {
        var page = page(ColorScheme.LIGHT, 360, 740);
        page.setContent("<html lang=fr><title>Pâle</title><main><h1>Pâle</h1><img src=data:,><p style=color:#bbb>Ici");
        assertThatThrownBy(() -> check(page)).hasMessageContaining("image-alt").hasMessageContaining("color-contrast");
        page.setContent("<html lang=fr><style>@media (prefers-color-scheme: dark) { p { color: #bbb } }</style>"
                + "<title>Pâle la nuit</title><main><h1>Pâle la nuit</h1><p>Ici");
        assertThatThrownBy(() -> checkLightAndDark(page)).hasMessageContaining("color-contrast");
    }
}
