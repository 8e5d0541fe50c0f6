package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.escale.Browser;
import fr.escale.console.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** A browser before the stage. Whatever a page complains of in its console (a policy, a script) fails the test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnStage {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<String> complaints = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private ConfigurableApplicationContext stage;
    private Browser browser;

    @BeforeAll
    void open() {
        stage = Stage.open();
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
        stage.close();
    }

    @AfterEach
    void noPageComplained() {
        pages.forEach(page -> page.context().close());
        pages.clear();
        var heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    <T> T scene(Class<T> part) {
        return stage.getBean(part);
    }

    Page phone() {
        return heard(browser.phone(Stage.address(stage), ColorScheme.LIGHT));
    }

    /** A phone that may keep something for when there is no network. */
    Page offlinePhone() {
        return heard(browser.offlinePhone(Stage.address(stage)));
    }

    Page speaking(String locale) {
        return heard(browser.speaking(locale, Stage.address(stage)));
    }

    Page laptop() {
        return heard(browser.laptop(Stage.address(stage), ColorScheme.LIGHT));
    }

    Page page(ColorScheme scheme, int width, int height) {
        return heard(browser.page(Stage.address(stage), scheme, width, height));
    }

    Page signedIn(Page page, String who) {
        page.navigate("/login");
        page.getByLabel("Adresse e-mail").fill(who);
        page.getByLabel("Mot de passe").fill(Stage.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/console/desk");
        return page;
    }

    static Locator button(Page page, String label) {
        return page.locator("button, a.button", new Page.LocatorOptions().setHasText(label));
    }

    /** Fails when this page, as it stands, breaks a rule of WCAG 2.2 AA that axe can see. */
    static void check(Page page) {
        check(page, new AxeBuilder(page).withTags(RULES));
    }

    /** In the dark only the colours are others. */
    static void checkLightAndDark(Page page) {
        check(page);
        show(page, ColorScheme.DARK);
        checkColours(page);
        show(page, ColorScheme.LIGHT);
    }

    /** At once: colours that are still changing are neither. */
    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Fails when words on this page, as it stands, are hard to tell from what is behind them. */
    private static void checkColours(Page page) {
        check(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static void check(Page page, AxeBuilder axe) {
        // no page of ours holds another's frame: axe judges inside it, without a second page to put the parts together
        assertThat(axe.setLegacyMode(true).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** A network that was taken away and a page that is not there are no complaints of ours. */
    private Page heard(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        pages.add(page);
        return page;
    }
}
