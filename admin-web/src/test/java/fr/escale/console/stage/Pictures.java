package fr.escale.console.stage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.escale.Browser;
import java.nio.file.Path;
import java.util.List;

/** Takes a picture of every page, on a phone and a laptop, light and dark, into the folder named first. For looking. */
public final class Pictures {
    private static final List<String> PAGES = List.of(
            "/console/desk",
            "/console/desk?tab=all",
            "/console/desk/c-distress",
            "/console/desk/c-human",
            "/console/agenda",
            "/console/agenda/nouveau",
            "/console/agenda/rdv/2026-11-24/r1-20261124-1100",
            "/console/agenda/jour/2026-11-24",
            "/console/agenda/disponibilites",
            "/console/tour",
            "/console/tour/nouvelle",
            "/console/workshops",
            "/console/workshops/nouveau",
            "/console/fiches",
            "/console/fiches/logement-visale",
            "/console/fiches/nouvelle",
            "/console/fiches/questions",
            "/console/flows",
            "/console/flows/logement",
            "/console/flows/logement/publier",
            "/console/equipe",
            "/console/comptes",
            "/console/comptes/inviter",
            "/console/journal",
            "/console/moi",
            "/mot-de-passe",
            "/nulle-part");

    private Pictures() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        try (var stage = Stage.open();
                var browser = Browser.open()) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                take(browser.phone(Stage.address(stage), scheme), folder, "phone-" + scheme);
                take(browser.laptop(Stage.address(stage), scheme), folder, "laptop-" + scheme);
            }
        }
    }

    private static void take(Page page, Path folder, String name) {
        page.navigate("/");
        page.locator(".choice", new Page.LocatorOptions().setHasText("Me loger"))
                .click();
        page.locator(".choice", new Page.LocatorOptions().setHasText("Choisir")).click();
        shoot(page, folder, name + "-chat-sheet");
        page.getByText("Trouver un garant").click();
        page.getByText("Parler à quelqu’un").waitFor();
        shoot(page, folder, name + "-chat");
        page.navigate("/login");
        shoot(page, folder, name + "-login");
        signIn(page, Stage.LEA);
        for (var address : PAGES) {
            page.navigate(address);
            shoot(page, folder, name + address.replace('/', '-'));
        }
        page.context().close();
    }

    static void signIn(Page page, String who) {
        page.navigate("/login");
        page.getByLabel("Adresse e-mail").fill(who);
        page.getByLabel("Mot de passe").fill(Stage.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/console/desk");
    }

    private static void shoot(Page page, Path folder, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(name.toLowerCase(java.util.Locale.ROOT) + ".png")));
    }
}
