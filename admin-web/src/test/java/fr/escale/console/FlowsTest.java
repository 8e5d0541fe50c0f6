package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.escale.console.stage.Stage;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.Script;
import fr.escale.shelf.Sheet;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** The flows' pages as an editor meets them. */
class FlowsTest extends OnStage {
    private static final String FLOW = "logement";
    private static final String TEXT = """
            title: Me loger
            starts with: [logement]
            steps:
              - step: début
                say: C'est quoi, pour toi ?
                buttons:
                  - label: Trouver un garant
                    go to: garant
                  - label: Autre chose
                    go to: suite
              - step: garant
                say: Visale peut être ton garant.
              - step: suite
                say: On continue ?
                buttons:
                  - label: Autre question
                    go to: début
                  - label: Parler à quelqu'un
                    order: human
            """;
    private static final String TALK = """
            title: On continue
            day: 2026-11-23
            talk:
              - they: logement
              - bot: … C'est quoi, pour toi ?
            """;

    /** Whatever draft an earlier test has left, and whatever the catalogue says. */
    @BeforeEach
    void begin() {
        publish(TEXT, Map.of());
    }

    @Test
    void theListShowsWhatOpensAFlowHowItStandsAndHowManyPeopleAreInIt() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/flows");
        var line = page.locator(".flow-line", new Page.LocatorOptions().setHasText("Me loger"));
        assertThat(line).containsText("logement");
        assertThat(line).containsText("17 personnes");
        assertThat(line).containsText("en ligne");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void aProblemStandsAtItsLineAndItsButtonLeadsThere() {
        var page = open(laptop());
        type(page, TEXT.replaceFirst("go to: garant", "go to: garand"));
        var flaw = page.locator(".flaws li").first();
        assertThat(flaw).containsText("Cette étape n’existe pas");
        assertThat(page.locator(".gutter .wrong")).hasText(Pattern.compile("● \\d+"));
        flaw.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page.locator("#text")).isFocused();
        assertThat(page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart,"
                        + " document.activeElement.selectionEnd)"))
                .isEqualTo("garand");
        button(page, "Publier…").click();
        assertThat(page.getByText("Une chose est à corriger")).isVisible();
        assertThat(button(page, "Mettre en ligne")).isDisabled();
        assertThat(live().text()).isEqualTo(TEXT);
    }

    @Test
    void aTestThatDiffersIsShownWithSignsAndKeepsTheDraftOffline() {
        publish(TEXT, Map.of("suite", TALK));
        var page = open(laptop());
        type(page, TEXT.replace("C'est quoi, pour toi ?", "Par quoi on commence ?"));
        button(page, "Lancer les tests").click();
        var test = page.locator(".talk-test.differs");
        assertThat(test.locator("li.less")).containsText("−attendu, mais pas venu : Le bot : … C'est quoi");
        assertThat(test.locator("li.more").last()).containsText("Par quoi on commence ?");
        button(page, "Publier…").click();
        assertThat(page.getByText("1 sur 1 test ne passe pas.")).isVisible();
        assertThat(button(page, "Mettre en ligne")).isDisabled();
    }

    @Test
    void peopleOnAStepThatIsGoneAreMovedWhereTheAuthorSays() {
        var before = new Place(FLOW, live().hash(), "début");
        var page = open(phone());
        type(page, TEXT.replace("début", "premier pas"));
        button(page, "Publier…").click();
        var group = page.locator(".crowds li", new Page.LocatorOptions().setHasText("début"));
        assertThat(group).containsText("12");
        group.getByLabel("À leur prochain message").selectOption("premier pas");
        button(page, "Mettre en ligne").click();
        assertThat(page.getByText("C’est en ligne.")).isVisible();
        assertThat(scene(FlowEditing.class).now(before).step()).isEqualTo("premier pas");
        assertThat(live().text()).contains("premier pas");
    }

    @Test
    void whatWasTriedOutIsKeptAsATestThatPasses() {
        var page = open(laptop());
        page.locator("#tryout [data-they=logement]").click();
        assertThat(page.locator("#tryout")).containsText("C'est quoi, pour toi ?");
        page.locator("#tryout [data-tap='Trouver un garant']").click();
        assertThat(page.locator("#tryout")).containsText("Visale");
        page.getByLabel("Ce qu’écrit la personne").fill("un humain");
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk-note")).isVisible();
        button(page, "Garder comme test").click();
        assertThat(page.getByLabel("Nom du test")).isFocused();
        page.getByLabel("Nom du test").fill("garant, puis humain");
        button(page, "Lancer les tests").click();
        assertThat(page.locator(".talk-test.passes")).hasCount(1);
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Brouillon enregistré.")).isVisible();
        assertThat(sheet().inHand().talks()).containsOnlyKeys("garant, puis humain");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhoSavedAndLosesNothing() {
        var page = open(laptop());
        var mine = TEXT.replace("title: Me loger", "title: Me loger bien");
        type(page, mine);
        var theirs = TEXT.replace("title: Me loger", "title: Trouver où vivre");
        scene(FlowEditing.class).save(FLOW, new Script(theirs, Map.of()), sheet().revision(), Stage.SAMI);
        button(page, "Enregistrer").click();
        var alert = page.locator(".arrival");
        assertThat(alert).containsText(Stage.SAMI);
        assertThat(alert.locator("li.less")).containsText("Trouver où vivre");
        assertThat(alert.locator("li.more")).containsText("Me loger bien");
        assertThat(page.locator("#text")).hasValue(mine);
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Brouillon enregistré.")).isVisible();
        assertThat(sheet().inHand().text()).isEqualTo(mine);
    }

    @Test
    void aFlowIsBegunAndAbandoned() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/flows");
        page.getByLabel("De quoi il parle").fill("Passer le \"code\" : où ?");
        button(page, "Commencer").click();
        assertThat(page.locator("h1")).hasText("Passer le \"code\" : où ?");
        assertThat(page.getByText("Rien à corriger.")).isVisible();
        page.getByText("Revenir en arrière").click();
        page.getByText("Oui, je suis sûr·e").click();
        button(page, "Abandonner le brouillon").click();
        assertThat(page.getByText("Brouillon abandonné.")).isVisible();
        assertThat(page.getByText("jamais publié")).hasCount(0);
    }

    @Test
    void aNewLineBeginsWhereTheOneBeforeDidAndTabLeavesTheText() {
        var page = open(laptop());
        type(page, "steps:\n  - step: début");
        page.locator("#text").press("Enter");
        page.keyboard().type("  say: Salut");
        assertThat(page.locator("#text")).hasValue("steps:\n  - step: début\n    say: Salut");
        page.keyboard().press("Tab");
        assertThat(page.locator("#text")).not().isFocused();
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1440, 900"})
    void aPageFullOfTroubleStillKeepsWcag22(int width, int height) {
        publish(TEXT, Map.of("suite", TALK, "faux", "day: demain"));
        arrive(TEXT + "# livré\n");
        var page = open(page(ColorScheme.LIGHT, width, height));
        assertThat(page.getByText("Une nouvelle version est arrivée")).isVisible();
        page.locator("#tryout .choice").first().click();
        assertThat(page.locator("#tryout .said.bot").first()).isVisible();
        type(page, TEXT.replace("C'est quoi, pour toi ?", "Par quoi on commence ?"));
        button(page, "Lancer les tests").click();
        assertThat(page.locator(".talk-test.differs")).hasCount(2);
        type(page, TEXT.replace("go to: garant", "go to: garand"));
        assertThat(page.locator(".flaws li").first()).isVisible();
        checkLightAndDark(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        type(page, TEXT.replace("début", "premier pas"));
        button(page, "Publier…").click();
        assertThat(page.getByText("Est-ce que ça tient ?")).isVisible();
        checkLightAndDark(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private Page open(Page page) {
        signedIn(page, Stage.LEA).navigate("/console/flows/" + FLOW);
        page.onDialog(dialog -> dialog.accept());
        return page;
    }

    /** Waits until the page has heard back about these words. */
    private static void type(Page page, String text) {
        page.waitForResponse(
                response -> response.url().endsWith("/verifier"),
                () -> page.locator("#text").fill(text));
        page.locator("#text").press("End");
    }

    private Sheet sheet() {
        return scene(FlowEditing.class).sheet(FLOW).orElseThrow();
    }

    private Flow live() {
        return scene(Flows.class).live(FLOW).orElseThrow();
    }

    /** What the text says goes live, with these talks, whatever draft lies there. */
    private void publish(String text, Map<String, String> talks) {
        var editing = scene(FlowEditing.class);
        editing.save(FLOW, new Script(text, Map.of()), sheet().revision(), Stage.LEA);
        var refusal = editing.publish(FLOW, sheet().revision(), Map.of(), Stage.LEA);
        assertThat(refusal.isEmpty()).as(refusal.toString()).isTrue();
        set(
                "live.talks",
                new Script(text, talks)
                        .talks().entrySet().stream()
                                .map(talk -> new Document("name", talk.getKey()).append("text", talk.getValue()))
                                .toList());
    }

    /** As a start with a newer program leaves it. */
    private void arrive(String text) {
        set(
                "draft",
                new Document("text", text)
                        .append(
                                "talks",
                                sheetDocument().get("live", Document.class).get("talks")));
        set("arrived", true);
    }

    private Document sheetDocument() {
        return scene(MongoOperations.class)
                .getCollection("flowSheets")
                .find(new Document("_id", FLOW))
                .first();
    }

    private void set(String key, Object value) {
        scene(MongoOperations.class)
                .getCollection("flowSheets")
                .updateOne(new Document("_id", FLOW), new Document("$set", new Document(key, value)));
    }
}
