package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import fr.escale.speech.FrenchLeft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The console for whoever reads English: every page, nothing of it in French but what people wrote. */
class InEnglishTest extends OnStage {
    private static final List<String> LOOKED_AT = List.of("/console/desk", "/console/service", "/console/moi");

    @Test
    void everyPageIsEnglishAndStaysSoAfterSigningOut() {
        var page = signedIn(phone(), Stage.LEA);
        button(page, "English").last().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/console/desk"));
        Map<String, List<String>> french = new TreeMap<>();
        for (var address : AccessibilityTest.STAFF) {
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            var left = FrenchLeft.on(page);
            if (!left.isEmpty()) {
                french.put(address, left);
            }
        }
        assertThat(french).isEmpty();
        for (var address : LOOKED_AT) {
            page.navigate(address);
            check(page);
        }
        button(page, "Sign out").last().click();
        page.waitForURL("**/login?logout");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        signedIn(page, Stage.LEA);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.navigate("/console/moi");
        page.locator(".content button[value=fr]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void strangersAreSpokenToAsTheirBrowserAsks() {
        var page = speaking("en-GB");
        for (var address : List.of("/login", "/login?error", "/invitation/nothing", "/nulle-part")) {
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(FrenchLeft.on(page)).as(address).isEmpty();
        }
        assertThat(page.getByRole(
                        com.microsoft.playwright.options.AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("This page is not there")))
                .isVisible();
    }
}
