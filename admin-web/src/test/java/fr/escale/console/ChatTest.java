package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import fr.escale.console.stage.SceneTalk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The try-it page as a young person meets it. */
class ChatTest extends OnStage {
    private SceneTalk talk;

    @BeforeEach
    void begin() {
        talk = scene(SceneTalk.class);
        talk.begin();
    }

    @Test
    void theBotGreetsOnTheFirstVisitAndOnlyThen() {
        var page = greeted();
        page.reload();
        assertThat(bubbles(page)).hasCount(2);
    }

    @Test
    void itCanBeWalkedWithTheKeyboardAlone() {
        var page = greeted();
        focusOn(page, "Me loger");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Sur quoi précisément ?")).isVisible();

        focusOn(page, "Choisir");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(choice(page, "Choisir")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Visale se porte garant")).isVisible();

        assertThat(page.getByLabel("Ton message")).isFocused();
        page.keyboard().type("c koi visale");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Visale se porte garant")).hasCount(2);
        assertThat(talk.heard()).containsExactly("Me loger", "Trouver un garant", "c koi visale");
    }

    @Test
    void whatIsWrittenWithoutANetworkIsSentOnceWhenItIsBack() {
        var page = greeted();
        page.context().setOffline(true);
        page.getByLabel("Ton message").fill("vous êtes là ?");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Pas de réseau, je réessaie…")).isVisible();
        assertThat(page.locator(".said.sending")).hasText("vous êtes là ?envoi…");

        page.context().setOffline(false);
        assertThat(page.getByText("Visale se porte garant")).isVisible();
        assertThat(page.locator(".said.sending")).hasCount(0);
        assertThat(page.getByText("Pas de réseau, je réessaie…")).isHidden();
        assertThat(talk.heard()).containsExactly("vous êtes là ?");
    }

    @Test
    void whoIsAskedWhereTheyAreSharesItWithOneTap() {
        var page = greeted();
        page.context().setGeolocation(new Geolocation(47.65, -2.76));
        page.context().grantPermissions(List.of("geolocation"));
        page.getByLabel("Ton message").fill("près de moi");
        page.keyboard().press("Enter");

        choice(page, "Envoyer ma position").click();

        assertThat(page.getByText("Visale se porte garant")).isVisible();
        assertThat(talk.heard()).hasSize(2).last().asString().contains("latitude=47.65", "longitude=-2.76");
    }

    @Test
    void aHumanSpeaksUnderTheirFirstName() {
        var page = greeted();
        talk.humanSays("Coucou, c’est Léa. Je lis et je te réponds.");
        assertThat(page.locator(".said.human .who")).hasText("Léa");
        assertThat(page.locator("#banner")).hasText("Léa te répond");
    }

    @Test
    void wordsAreNeverReadAsHtmlAndOnlyAddressesAndHelpNumbersBecomeLinks() {
        var page = greeted();
        talk.humanSays("<img src=x onerror=alert(1)> javascript:alert(1) va sur https://www.visale.fr. Appelle le 3114"
                + " ou le 15, le 15 novembre ça coûte 3114 €.");
        var bubble = page.locator(".said.human .bubble");
        assertThat(bubble.locator("a")).hasText(new String[] {"https://www.visale.fr", "3114", "15"});
        assertThat(bubble.locator("img")).hasCount(0);
        assertThat(bubble).containsText("<img src=x onerror=alert(1)>");
    }

    @Test
    void startingAgainMakesAnotherPersonOf128RandomBits() {
        var page = greeted();
        page.getByTitle("Recommencer").click();
        assertThat(bubbles(page)).hasCount(2);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(talk.persons()).hasSize(2).allMatch(id -> id.matches("[0-9a-f]{32}")));
    }

    @Test
    void itFitsThePhoneAndKeepsItsScrollWhileSomebodyReadsBack() {
        var page = greeted();
        for (int time = 0; time < 4; time++) {
            page.getByLabel("Ton message").fill("encore " + time);
            page.keyboard().press("Enter");
            assertThat(page.getByText("Visale se porte garant")).hasCount(time + 1);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.evaluate("document.getElementById('scroll').scrollWidth <= 360"))
                .isEqualTo(true);
        page.evaluate("document.getElementById('scroll').scrollTop = 0");
        talk.humanSays("Une ligne de plus");
        assertThat(page.getByText("Une ligne de plus")).isAttached();
        assertThat(page.evaluate("document.getElementById('scroll').scrollTop")).isEqualTo(0);
    }

    private Page greeted() {
        var page = phone();
        page.navigate("/");
        assertThat(bubbles(page)).hasCount(2);
        return page;
    }

    private static Locator bubbles(Page page) {
        return page.locator(".said.bot .bubble");
    }

    private static Locator choice(Page page, String label) {
        return page.locator("#talk .choice", new Page.LocatorOptions().setHasText(label));
    }

    /** Tabs from the top of the page until it is reached, as somebody without a mouse does. */
    private static void focusOn(Page page, String label) {
        page.getByTitle("Recommencer").focus();
        for (int step = 0; step < 20; step++) {
            page.keyboard().press("Tab");
            if (label.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + label);
    }
}
