package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.escale.console.stage.SceneDesk;
import fr.escale.console.stage.SceneDossiers;
import fr.escale.console.stage.Stage;
import fr.escale.conversation.Dossier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One conversation as the referent works in it: writing, offering, noting, with a bad network and bad words. */
class TalkTest extends OnStage {
    private static final String TALK = "c-human";
    private static final String ONE_BELOW_ANOTHER = """
            (() => {
              const boxes = [...document.querySelectorAll('#talk .said')].map((one) => one.getBoundingClientRect());
              return boxes.length > 2 && boxes.every((box, i) => box.height > 24 && (i === 0 || box.top >= boxes[i - 1].bottom));
            })()""";

    private static final String SIDE_BY_SIDE = """
            (() => {
              const [list, talk, person] = ['.pane', '.conversation', '.dossier'].map((one) => document.querySelector(one));
              const edge = (one) => one.getBoundingClientRect();
              const isWithin = [...talk.querySelectorAll('*')].every((one) => edge(one).right <= edge(talk).right + 1
                || one.closest('#talk'));
              return isWithin && edge(list).right <= edge(talk).left && edge(talk).right <= edge(person).left;
            })()""";

    @AfterEach
    void giveBack() {
        scene(SceneDesk.class).release(TALK, Stage.LEA);
        scene(SceneDesk.class).release(TALK, Stage.SAMI);
    }

    @Test
    void withoutNetworkWordsWaitInSightAndLeaveOnceWhenItIsBack() {
        var page = held();
        page.context().setOffline(true);
        write(page, "Je suis dans le bus.");
        assertThat(page.locator("#outgoing")).containsText("en attente de réseau");
        assertThat(page.getByLabel("Ta réponse")).hasValue("");
        write(page, "J’arrive à 15 h.");
        assertThat(page.locator("#outgoing .said")).hasCount(2);

        page.context().setOffline(false);
        assertThat(page.locator("#talk .said.human .bubble", text("Je suis dans le bus.")))
                .hasCount(1);
        assertThat(page.locator("#talk .said.human .bubble", text("J’arrive à 15 h.")))
                .hasCount(1);
        assertThat(page.locator("#outgoing .said")).hasCount(0);
    }

    @Test
    void wordsThatWaitedForTheNetworkComeBackWhenSomebodyElseHoldsTheConversation() {
        var page = held();
        page.context().setOffline(true);
        write(page, "Je t’appelle ?");
        scene(SceneDesk.class).release(TALK, Stage.LEA);
        scene(SceneDesk.class).takeOver(TALK, Stage.SAMI);
        page.context().setOffline(false);

        assertThat(page.locator("#told")).containsText("ce n’est plus toi qui tiens cette conversation");
        assertThat(page.locator("#talk .said.human .bubble", text("Je t’appelle ?")))
                .hasCount(0);
        scene(SceneDesk.class).release(TALK, Stage.SAMI);
        scene(SceneDesk.class).takeOver(TALK, Stage.LEA);
        assertThat(page.getByLabel("Ta réponse")).hasValue("Je t’appelle ?");
    }

    @Test
    void aMessageIsTakenBackIntoTheFormBeforeItLeaves() {
        var page = held();
        write(page, "Oups, pas ça.");
        page.locator("#talk .said.human", text("Oups, pas ça."))
                .getByText("Annuler")
                .click();
        assertThat(page.getByText("ce message n’est pas parti")).isVisible();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Oups, pas ça.");
        assertThat(page.locator("#talk .said.human .bubble", text("Oups, pas ça.")))
                .hasCount(0);
    }

    @Test
    void aFileLeavesWithTheWordsAndWhatIsRefusedLosesNothing() {
        var page = held();
        page.getByLabel("Ta réponse").fill("Voilà l’affiche.");
        page.getByText("Joindre un fichier").click();
        var file = page.getByLabel("Photo ou PDF");
        file.setInputFiles(new FilePayload("logo.png", "image/png", "<svg onload=alert(1)>".getBytes(UTF_8)));
        button(page, "Envoyer avec le fichier").click();
        assertThat(page.locator("#file-told")).containsText("seulement des photos (JPEG, PNG) et des PDF");
        assertThat(page.locator("#file-told")).isInViewport();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Voilà l’affiche.");

        file.setInputFiles(new FilePayload("photo.png", "image/png", new byte[5 * 1024 * 1024 + 1]));
        assertThat(page.locator("#file-told")).containsText("trop lourd : 5 Mo au plus");
        file.setInputFiles(new FilePayload("affiche.pdf", "application/pdf", "%PDF-1.7 une affiche".getBytes(UTF_8)));
        assertThat(page.locator("#file-told")).isHidden();
        page.context().setOffline(true);
        button(page, "Envoyer avec le fichier").click();
        assertThat(page.locator("#file-told")).containsText("le fichier n’est pas parti. Il est encore là");
        assertThat(page.locator("#file-told")).isInViewport();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Voilà l’affiche.");
        assertThat(file.evaluate("input => input.files[0].name")).isEqualTo("affiche.pdf");

        page.context().setOffline(false);
        page.getByLabel("Ta réponse").press("Control+Enter");
        var said = page.locator("#talk .said.human", text("Voilà l’affiche."));
        assertThat(said).containsText("affiche.pdf");
        assertThat(said.getByText("Télécharger")).isVisible();
        assertThat(said).hasCount(1);
        assertThat(page.getByLabel("Ta réponse")).hasValue("");
        assertThat(page.locator("#file-told")).isHidden();
    }

    @Test
    void slotsAreOfferedBelowOnesOwnWordsAndATapIsNotedWithOneClick() {
        var page = held();
        page.getByLabel("Ta réponse").fill("Tu préfères quand ?");
        page.getByText("Insérer ou proposer").click();
        button(page, "Proposer des créneaux").click();
        assertThat(page.locator("#talk .choice.shown", text("Ven. 27/11 10 h"))).isVisible();
        assertThat(page.getByLabel("Ta réponse")).hasValue("");

        scene(SceneDesk.class).tap(TALK, "slot:r1-20261127-1000", "Ven. 27/11 10 h");
        assertThat(page.locator(".choice.tapped")).containsText("Ven. 27/11 10 h");
        button(page, "Noter ce rendez-vous").click();
        assertThat(page.getByText("C’est noté, et la personne le sait.")).isVisible();
        assertThat(page.locator("#talk .said.human").last()).containsText("C’est confirmé");
    }

    @Test
    void whereThereIsNothingToOfferTheWordsStay() {
        var page = held();
        page.getByLabel("Ta réponse").fill("Passe nous voir :");
        page.getByText("Insérer ou proposer").click();
        button(page, "Proposer une permanence").click();
        assertThat(page.getByText("Aucune permanence prévue")).isVisible();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Passe nous voir :");
        page.getByLabel("Ta réponse").fill("Passe nous voir 12 rue du Port.");
        page.reload();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Passe nous voir 12 rue du Port.");
    }

    @Test
    void aReadyReplyIsFilledInAndAnArticleFoundGoesInBehindWhatIsTyped() {
        var page = held();
        page.getByText("Insérer ou proposer").click();
        page.getByText("Premier contact").click();
        assertThat(page.getByLabel("Ta réponse")).hasValue("Salut Maya, c’est Léa.");
        page.getByLabel("Chercher une fiche").fill("pas de garant");
        page.getByLabel("Chercher une fiche").press("Enter");
        page.locator("#finds a").first().click();
        assertThat(page.getByLabel("Ta réponse").inputValue())
                .startsWith("Salut Maya, c’est Léa.\n\n")
                .contains("Source");
    }

    @Test
    void anotherLanguageIsReadAndWrittenWithHelpThatIsReadOver() {
        scene(SceneDesk.class).hear(TALK, "can you call me?");
        var page = held();
        page.locator(".said.person", text("can you call me?"))
                .last()
                .getByText("Traduire")
                .click();
        assertThat(page.getByText("Tu peux m’appeler ?")).isVisible();

        page.getByLabel("Ta réponse").fill("Je t’appelle demain.");
        page.getByText("Insérer ou proposer").click();
        button(page, "Traduire ma réponse").click();
        assertThat(page.getByLabel("Ta réponse")).hasValue("I will call you tomorrow.");
        assertThat(page.locator(".original")).containsText("Je t’appelle demain.");
    }

    @Test
    void theCardIsChangedANoteIsAddedAndTheSummaryTellsBothOfThem() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk/c-visale");
        page.getByText("Changer", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Prénom ou surnom").fill("Zed\u202E");
        page.getByLabel("Commune").fill("nulle part du tout");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Je ne connais pas cette commune")).isVisible();
        assertThat(page.getByLabel("Prénom ou surnom")).hasValue("Zed\u202E");
        page.getByLabel("Commune").fill("Auray");
        page.getByLabel("Âge").selectOption("18-25");
        page.getByLabel("Stade du parcours").selectOption("REMOBILISED");
        page.getByLabel("Étiquettes").fill("permis, logement, permis");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("La carte est à jour.")).isVisible();
        assertThat(page.locator("#known")).containsText("Auray");
        assertThat(scene(SceneDossiers.class).of("c-visale").map(Dossier::nickname))
                .contains("Zed");

        page.getByLabel("Nouvelle note").fill("Rappeler lundi.");
        button(page, "Noter").click();
        assertThat(page.locator("#notes")).containsText("Rappeler lundi.");

        page.locator(".fold summary", text("Où en est la personne")).click();
        var summary = page.locator("#summary").inputValue();
        assertThat(summary)
                .contains("Zed, Auray, 18–25 ans")
                .contains("Stade : remobilisé·e")
                .contains("scénario")
                .contains("permis, logement")
                .doesNotContain("Rappeler lundi");
        button(page, "Copier").click();
        assertThat(page.getByText("C’est copié.")).isVisible();
    }

    @Test
    void whatTheSamePersonWroteUnderAnotherNameIsOneClickAway() {
        var page = held();

        page.getByText("a aussi écrit ici").click();

        assertThat(page).hasURL(Pattern.compile(".*/console/desk/c-sami$"));
    }

    @Test
    void markupInWordsCaptionsNamesNotesAndTagsIsWords() {
        var markup = "<img src=x onerror=\"document.title='pris'\"><script>document.title='pris'</script>";
        var desk = scene(SceneDesk.class);
        desk.hear("c-sami", markup);
        desk.file("c-sami", markup + ".pdf");
        desk.captioned("Sous la photo " + markup, markup + ".jpg");
        var dossiers = scene(SceneDossiers.class);
        dossiers.change("c-sami", new Dossier.Change(markup, "", "", "", null, List.of(markup)));
        dossiers.note("c-sami", markup, markup, "x");
        var page = signedIn(laptop(), Stage.SAMI);
        page.navigate("/console/desk/c-sami");
        page.getByText("Insérer ou proposer").click();
        page.locator("#q").fill(markup);
        page.locator("#q").press("Enter");
        assertThat(page.locator("#talk .bubble", text("<img src=x")).first()).isVisible();
        assertThat(page.locator("#talk .bubble", text("Sous la photo <img src=x")))
                .isVisible();
        assertThat(page).not().hasTitle("pris");
        assertThat(page.locator("main img, main script")).hasCount(0);
        write(page, markup);
        assertThat(page.locator("#talk .said.human .bubble", text("<img src=x")).last())
                .isVisible();
        assertThat(page).not().hasTitle("pris");
    }

    @Test
    void aWordOfFourThousandLettersAndWritingTurnedRoundStayInTheirBubble() {
        var desk = scene(SceneDesk.class);
        desk.hear("c-distress", "a".repeat(4096));
        desk.hear("c-distress", "\u202Eabc \u0645\u0631\u062D\u0628\u0627");
        for (var page : List.of(signedIn(phone(), Stage.LEA), signedIn(laptop(), Stage.LEA))) {
            page.navigate("/console/desk/c-distress");
            assertThat(page.locator("#talk .bubble", text("aaaa"))).isVisible();
            var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) wide).intValue()).isZero();
            assertThat(page.locator("#talk .when").last()).hasText(Pattern.compile("^\\s*\\d+:\\d\\d.*"));
        }
    }

    @Test
    void aReadyReplyIsWrittenChangedAndThrownAway() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/reponses");
        page.locator("#title").fill("Rappel du lieu");
        page.locator("#text").fill("On se voit à {commune}.");
        button(page, "Ajouter").click();
        assertThat(page.getByText("C’est gardé.")).isVisible();
        var card = page.locator("section[aria-label='Rappel du lieu']");
        card.getByText("Supprimer").click();
        assertThat(page.getByText("C’est supprimé.")).isVisible();
        assertThat(card).hasCount(0);
    }

    @Test
    void onAWideScreenTheListStandsBesideTheConversationAndKeysGoThroughIt() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/desk/c-distress");
        assertThat(page.locator("#pane .talker").first()).hasAttribute("aria-current", "page");
        assertThat(page.evaluate(SIDE_BY_SIDE)).isEqualTo(true);
        assertThat(page.locator("#talk .said").last()).isInViewport();
        page.locator(".pane").getByText("Toutes").click();
        assertThat(page.locator("#beside-c-visale")).isVisible();
        var next = page.locator("#pane .talker").nth(1);
        var address = next.getAttribute("href");
        page.keyboard().press("j");
        page.waitForURL("**" + address);
        scene(SceneDesk.class).hear("c-distress", "vous êtes là ?");
        assertThat(page.locator("#beside-c-distress .mark.fresh")).containsText("non lus");
        page.keyboard().press("k");
        page.waitForURL("**/console/desk/c-distress?liste=all");
        page.locator("#beside-c-distress").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#pane .talker").nth(1)).isFocused();

        var phone = signedIn(phone(), Stage.LEA);
        phone.navigate("/console/desk/c-distress");
        assertThat(phone.locator(".pane")).isHidden();
    }

    @Test
    void theConversationAsItsHolderSeesItKeepsWcag() {
        for (var page : List.of(page(ColorScheme.DARK, 360, 740), page(ColorScheme.LIGHT, 1440, 900))) {
            scene(SceneDesk.class).takeOver(TALK, Stage.LEA);
            signedIn(page, Stage.LEA).navigate("/console/desk/" + TALK);
            assertThat(page.evaluate(ONE_BELOW_ANOTHER)).isEqualTo(true);
            page.getByText("Insérer ou proposer").click();
            page.getByText("Changer", new Page.GetByTextOptions().setExact(true))
                    .click();
            check(page);
        }
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/reponses");
        check(page);
    }

    private Page held() {
        scene(SceneDesk.class).takeOver(TALK, Stage.LEA);
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk/" + TALK);
        return page;
    }

    private static void write(Page page, String text) {
        page.getByLabel("Ta réponse").fill(text);
        page.getByLabel("Ta réponse").press("Control+Enter");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    static Locator button(Page page, String label) {
        return page.locator("button", text(label)).first();
    }
}
