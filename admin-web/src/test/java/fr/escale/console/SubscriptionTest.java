package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The referent's own calendar reads the agenda by a secret link. */
class SubscriptionTest extends OnStage {
    @Test
    void aLinkIsShownOnceAndCanBeEnded() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/agenda");
        page.locator("a", new Page.LocatorOptions().setHasText("un lien pour ton propre agenda"))
                .click();
        press(page, "Créer le lien");

        var link = page.locator("input[readonly]");
        assertThat(link).hasValue(Pattern.compile("http://localhost:[0-9]+/calendar/secret-[0-9]+\\.ics"));
        check(page);
        page.reload();
        assertThat(link).hasCount(0);
        assertThat(page.locator("main")).containsText("Un lien est en service.");

        press(page, "Arrêter ce lien");
        assertThat(page.locator("main")).containsText("Pas encore de lien.");
        assertThat(page.locator("[role=status]").first()).containsText("Le lien ne marche plus.");
    }

    private static void press(Page page, String name) {
        page.locator("button", new Page.LocatorOptions().setHasText(name)).click();
    }
}
