package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import fr.escale.duty.Alerts;
import fr.escale.duty.Roster;
import org.junit.jupiter.api.Test;

/** Alerts on top of the desk, hours and presence, on call, the protocol: as the referent meets them. */
class DutyTest extends OnStage {
    private static final String NOTES_PLAYED = """
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) {
              window.played = (window.played ?? 0) + 1;
              return start.apply(this, when);
            };""";

    private static final String BESIDE = " /assets/escale.css /assets/favicon.svg";

    @Test
    void anAlertSoundsAndStandsOnTopUntilSomebodyLooksAfterIt() {
        var page = phone();
        page.addInitScript(NOTES_PLAYED);
        signedIn(page, Stage.LEA);
        button(page, "Activer le son").click();
        page.waitForFunction("() => window.played === 3");
        scene(Alerts.class).raise("c-human", Alerts.Cause.WAITING, "Attend depuis 23 min", "m2", null, Stage.now());
        page.waitForFunction("() => window.played === 6");
        assertThat(page.locator("#alerts .bell").first()).containsText("Idées suicidaires");
        var waits = page.locator("#alert-c-human");
        assertThat(waits).containsText("Attend depuis 23 min");
        assertThat(page.locator("[data-rings^='c-human']")).hasCount(1);
        waits.getByText("Je m’en occupe").click();
        page.waitForURL("**/console/desk/c-human");
        assertThat(page.getByText("tu t’en occupes")).isVisible();
        page.navigate("/console/desk");
        assertThat(page.locator("#alert-c-human")).containsText("Tu t’en occupes.");
        assertThat(page.locator("[data-rings^='c-human']")).hasCount(0);
        scene(Alerts.class).end("c-human", Stage.now());
        assertThat(page.locator("#alert-c-human")).hasCount(0);
    }

    @Test
    void oneTapSaysIAmThereAndItEndsByItself() {
        var page = signedIn(phone(), Stage.SAMI);
        button(page, "Je suis là").click();
        assertThat(page.locator("#standing")).containsText("En service jusqu’à 12:05");
        page.navigate("/console/service");
        page.getByLabel("Jusqu’à").fill("15:00");
        button(page, "Je roule").click();
        assertThat(page.getByText("Bonne route. Personne ne t’appelle jusqu’à 15:00."))
                .isVisible();
        page.getByLabel("Jusqu’à").fill("09:00");
        button(page, "Je suis là").click();
        assertThat(page.getByText("Choisis une heure d’aujourd’hui qui n’est pas passée."))
                .isVisible();
        button(page, "Revenir à mes heures habituelles").click();
        assertThat(page.getByText("Tes heures habituelles comptent de nouveau."))
                .isVisible();
    }

    @Test
    void hoursAreKeptAndHalfMadeOnesComeBackAsTyped() {
        var page = signedIn(laptop(), Stage.LEA);
        page.navigate("/console/service");
        field(page, "from-monday-1").fill("09:00");
        field(page, "to-monday-1").fill("08:00");
        button(page, "Enregistrer mes heures").click();
        assertThat(page.getByText("Lundi : il faut un début, puis une fin plus tard."))
                .isVisible();
        assertThat(field(page, "to-monday-1")).hasValue("08:00");
        field(page, "to-monday-1").fill("18:00");
        button(page, "Enregistrer mes heures").click();
        assertThat(page.getByText("Tes heures sont enregistrées.")).isVisible();
        assertThat(scene(Roster.class).hours(Stage.LEA)).hasSize(1);
        assertThat(field(page, "to-monday-1")).hasValue("18:00");
    }

    @Test
    void somebodyIsPutOnCallAndTakenOffAgain() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/service");
        page.getByText("Ajouter une astreinte").click();
        field(page, "who").selectOption(Stage.SAMI);
        page.getByLabel("Premier jour").fill("2026-11-28");
        page.getByLabel("Chaque jour de").fill("18:00");
        page.locator("#to").fill("08:00");
        button(page, "Ajouter").last().click();
        assertThat(page.getByText("Sami · Samedi 28 novembre, de 18:00 à 8:00 le lendemain")
                        .first())
                .isVisible();
        button(page, "Retirer").first().click();
        assertThat(page.getByText("Astreinte retirée.")).isVisible();
    }

    @Test
    void everythingThatRingsIsTriedAtOnce() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/service");
        button(page, "Tester maintenant").click();
        assertThat(page.getByText("Tout est vérifié. Tu n’as pas encore d’appareil qui sonne."))
                .isVisible();
        assertThat(page.getByText("E-mail : pas mis en place")).isVisible();
    }

    @Test
    void theProtocolSaysWhatIsMissingUntilTheTeamHasWrittenIt() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/service/protocole");
        assertThat(page.getByText("Pas encore rempli.")).isVisible();
        assertThat(page.locator("a[href='tel:119']")).isVisible();
        page.getByText("Modifier ce texte").click();
        page.getByLabel("Notre protocole").fill("1. Appeler la CRIP <b>tout de suite</b>.\n2. Prévenir Sami.");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".lines")).containsText("<b>tout de suite</b>");
        var sami = signedIn(phone(), Stage.SAMI);
        sami.navigate("/console/service/protocole");
        assertThat(sami.locator(".lines")).containsText("Prévenir Sami");
        assertThat(sami.getByText("Modifier ce texte")).hasCount(0);
    }

    @Test
    void withoutNetworkTheConsoleSaysSoInOnesOwnLanguageAndKeepsNoPage() {
        var page = signedIn(offlinePhone(), Stage.LEA);
        assertThat(cutOff(page, "?fr")).isEqualTo("/assets/console/offline.html" + BESIDE);
        assertThat(page.getByText("Pas de réseau").first()).isVisible();
        assertThat(page.locator("body")).not().containsText("Inès");
        page.context().setOffline(false);
        page.navigate("/console/desk");
        button(page, "English").last().click();
        assertThat(cutOff(page, "?en")).isEqualTo("/assets/console/offline.en.html" + BESIDE);
        assertThat(page.getByText("No network").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.context().setOffline(false);
        page.navigate("/console/desk");
        button(page, "Français").last().click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void itCanBePutOnAPhonesHomeScreen() {
        var page = signedIn(offlinePhone(), Stage.SAMI);
        waitForWorker(page, "?fr");
        var chromium = page.context().newCDPSession(page);
        var against = chromium.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
        assertThat(against.asList())
                .as("a test's window is a private one, which Chromium does not install from; nothing else")
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("in-incognito"));
        assertThat(chromium.send("Page.getAppManifest").get("data").getAsString())
                .contains("Escale, le bureau");
    }

    /** What is kept once the network is gone. */
    private static Object cutOff(Page page, String language) {
        waitForWorker(page, language);
        page.context().setOffline(true);
        page.navigate("/console/desk");
        return page.evaluate("""
                async () => {
                  const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
                  return all.flat().map((one) => new URL(one.url).pathname).sort().join(' ');
                }""");
    }

    /** It has the page once it has thrown away what it does not keep. */
    private static void waitForWorker(Page page, String language) {
        page.evaluate("""
                async (language) => {
                  const workers = navigator.serviceWorker;
                  while (!workers.controller?.scriptURL.endsWith(language)) {
                    await new Promise((next) => workers.addEventListener('controllerchange', next, { once: true }));
                  }
                }""", language);
    }

    private static Locator field(Page page, String id) {
        return page.locator("#" + id);
    }
}
