package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.escale.console.stage.SceneDesk;
import fr.escale.console.stage.Stage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk's list as the referent meets it. */
class InboxTest extends OnStage {
    @Test
    void theTabsSayHowManyWaitAndHowManyNobodyHasRead() {
        var page = signedIn(phone(), Stage.SAMI);

        assertThat(page.locator("#tab-waiting")).hasText(Pattern.compile("En attente\\s+\\d dont \\d non lues?"));
        page.locator("#tab-mine").click();
        assertThat(row(page, "c-sami")).containsText("Avec toi");
        assertThat(page.locator(".talker")).hasCount(1);
        page.locator("#tab-done").click();
        assertThat(page.getByText("Aucune conversation terminée")).isVisible();
    }

    @Test
    void aRequestThatNobodyHasAnsweredForAWorkingDayStandsOnTheDeskAndLeadsToItsAnswer() {
        var page = signedIn(phone(), Stage.LEA);
        var late = page.locator("#unanswered li");
        assertThat(late).hasCount(1);
        assertThat(late).containsText("Demande que tu viennes à domicile pour demain");
        assertThat(late).containsText("sans réponse depuis vendredi 20 novembre");
        late.getByText("Répondre").click();
        assertThat(page).hasURL(Pattern.compile("/console/agenda/rdv/2026-11-24/"));
    }

    @Test
    void aSearchIsALinkThatSomebodyElseCanOpen() {
        var page = signedIn(laptop(), Stage.LEA);
        page.locator("#q").fill("inès");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("q=in"));
        assertThat(page.locator(".talker")).hasCount(1);

        var sami = signedIn(laptop(), Stage.SAMI);
        sami.navigate(page.url());
        assertThat(row(sami, "c-human")).isVisible();
        assertThat(sami.locator(".talker")).hasCount(1);
        sami.locator(".chips a").first().click();
        assertThat(row(sami, "c-distress")).isVisible();
    }

    @Test
    void whatIsNotInThisListIsSaidToBeInAllOfThem() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk?tab=mine&q=garant");
        assertThat(page.getByText("Rien ici pour cette recherche")).isVisible();
        page.getByText("Une conversation dans « Toutes »").click();
        assertThat(row(page, "c-visale")).isVisible();

        page.navigate("/console/desk?tab=all&q=zzz");
        assertThat(page.getByText("Essaie avec moins de mots")).isVisible();
    }

    @Test
    void whatSomebodyLooksAtIsReadAndANewMessageIsSeenInTheListAtOnce() {
        var list = signedIn(laptop(), Stage.SAMI);
        list.navigate("/console/desk?tab=all");
        var talk = signedIn(phone(), Stage.LEA);
        talk.navigate("/console/desk/c-distress");
        assertThat(row(list, "c-distress").locator(".mark.fresh")).hasCount(0);

        talk.navigate("/console/agenda");
        scene(SceneDesk.class).hear("c-distress", "vous êtes là ?");
        assertThat(row(list, "c-distress").locator(".mark.fresh")).containsText("non lus");
    }

    @Test
    void theNextFiftyComeByThemselvesAndStayWhenSomethingChanges() {
        scene(SceneDesk.class).crowd(120);
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/desk?tab=all");
        assertThat(page.locator(".talker")).hasCount(50);
        page.locator("#further").scrollIntoViewIfNeeded();
        assertThat(row(page, "c-crowd-60")).isAttached();
        page.locator("#further").scrollIntoViewIfNeeded();
        assertThat(row(page, "c-crowd-120")).isAttached();
        assertThat(page.locator("#more")).isHidden();

        scene(SceneDesk.class).hear("c-human", "encore moi");
        assertThat(row(page, "c-human").locator(".mark.fresh")).isAttached();
        assertThat(row(page, "c-crowd-120")).isAttached();
    }

    @Test
    void withoutScriptsTheNextFiftyAreALink() {
        scene(SceneDesk.class).crowd(120);
        var page = signedIn(laptop(), Stage.LEA);
        page.route("**/*.js", com.microsoft.playwright.Route::abort);
        page.navigate("/console/desk?tab=all");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suivantes"))
                .click();
        page.waitForURL("**/console/desk?tab=all&page=2");
        assertThat(row(page, "c-crowd-60")).isVisible();
        assertThat(page.locator(".talker")).hasCount(50);
    }

    @Test
    void keysWalkThroughTheListAndCanBeTurnedOff() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/desk?tab=all");
        page.keyboard().press("j");
        assertThat(page.locator(".talker").nth(0)).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator(".talker").nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator(".talker").nth(0)).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.locator("#q").pressSequentially("jk/");
        assertThat(page.locator("#q")).hasValue("jk/");

        page.locator("#keys summary").click();
        page.getByLabel("Raccourcis actifs").uncheck();
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.locator("#q")).not().isFocused();

        page.getByLabel("Raccourcis actifs").check();
        page.locator("h1").click();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/console/desk/c-"));
    }

    @Test
    void theTabsTitleAndIconSayThatSomebodyWaits() {
        var page = signedIn(laptop(), Stage.LEA);
        assertThat(page).hasTitle(Pattern.compile("^\\(\\d\\) Bureau"));
        assertThat(page.locator("link[rel=icon]")).hasAttribute("href", "/assets/favicon-waiting.svg");
    }

    private static Locator row(Page page, String conversation) {
        return page.locator("#row-" + conversation);
    }
}
