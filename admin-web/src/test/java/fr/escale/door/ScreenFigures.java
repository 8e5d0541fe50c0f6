package fr.escale.door;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import fr.escale.Browser;
import fr.escale.conversation.ManyConversations;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a referent sees in a real browser: how long the way from the sign-in to a conversation takes on a bad network with
 * nothing kept from before, and how soon somebody's message is on the screen when another instance has heard it.
 */
final class ScreenFigures {
    private static final int CONVERSATIONS = 1_000;
    private static final int BYTES_A_SECOND = 400_000 / 8;
    private static final int LATENCY_MS = 400;
    private static final int JOURNEYS = 5;
    private static final int MESSAGES = 30;

    private ScreenFigures() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("figures");
        try (var store = EmbeddedStore.open(directory);
                var browser = Browser.open()) {
            try (var first = DeskFigures.instance(store, directory)) {
                ManyConversations.write(first, CONVERSATIONS, "chef@exemple.fr");
            }
            try (var hears = DeskFigures.instance(store, directory);
                    var shows = DeskFigures.instance(store, directory)) {
                DeskFigures.signedIn(DeskFigures.port(shows));
                if (!List.of(arguments).contains("screen")) {
                    journeys(browser, shows);
                }
                screen(browser, hears, shows);
            }
        }
    }

    /** The first journey is left out: the program and its browser have never done any of it. */
    private static void journeys(Browser browser, ConfigurableApplicationContext shows) {
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>(), new ArrayList<Long>());
        var bytes = new AtomicLong();
        for (int i = 0; i <= JOURNEYS; i++) {
            var page = browser.phone(address(shows), ColorScheme.LIGHT);
            bytes.set(0);
            slow(page, bytes);
            var journey = journey(page);
            for (int step = 0; step < journey.size() && i > 0; step++) {
                times.get(step).add(journey.get(step));
            }
            page.context().close();
        }
        DeskFigures.print("400 kbit/s: sign-in page", times.get(0));
        DeskFigures.print("400 kbit/s: from the password to the list", times.get(1));
        DeskFigures.print("400 kbit/s: from the list to a conversation", times.get(2));
        System.out.printf("over the network, all three: %d kB%n", bytes.get() / 1_000);
    }

    /** Usable: what one came for stands there, and all scripts that make it work have run. */
    private static List<Long> journey(Page page) {
        var steps = new ArrayList<Long>();
        long begun = System.nanoTime();
        page.navigate("/login");
        page.getByLabel("Mot de passe").waitFor();
        steps.add(DeskFigures.since(begun));
        page.getByLabel("Adresse e-mail").fill("chef@exemple.fr");
        page.getByLabel("Mot de passe").fill(DeskFigures.PASSWORD + " neuf");
        begun = System.nanoTime();
        page.keyboard().press("Enter");
        page.waitForURL("**/console/desk");
        usable(page, ".inbox");
        steps.add(DeskFigures.since(begun));
        page.navigate("/console/desk?tab=all");
        usable(page, ".talker");
        begun = System.nanoTime();
        page.locator(".talker").first().click();
        page.waitForURL("**/console/desk/*");
        usable(page, "#actions button");
        steps.add(DeskFigures.since(begun));
        return steps;
    }

    private static void usable(Page page, String what) {
        page.locator(what).first().waitFor();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private static void slow(Page page, AtomicLong bytes) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", network);
    }

    /** From the moment somebody's message is sent to one instance until the other one's open list shows it. */
    private static void screen(
            Browser browser, ConfigurableApplicationContext hears, ConfigurableApplicationContext shows)
            throws InterruptedException {
        var page = browser.laptop(address(shows), ColorScheme.LIGHT);
        page.navigate("/login");
        page.getByLabel("Adresse e-mail").fill("chef@exemple.fr");
        page.getByLabel("Mot de passe").fill(DeskFigures.PASSWORD + " neuf");
        page.keyboard().press("Enter");
        page.waitForURL("**/console/desk");
        page.navigate("/console/desk?tab=all&q=num%C3%A9ro");
        page.evaluate(
                "window.seen = {}; new MutationObserver(() => { for (const one of document.querySelector('[data-rows]').textContent"
                        + ".matchAll(/message numéro (\\d+)\\./g)) window.seen[one[1]] ??= Date.now(); })"
                        + ".observe(document.body, { childList: true, subtree: true, characterData: true })");
        var young = new Visitor(DeskFigures.port(hears));
        var times = new ArrayList<Long>();
        for (int i = 0; i < MESSAGES; i++) {
            TimeUnit.MILLISECONDS.sleep(1_500);
            long sent = System.currentTimeMillis();
            var text = "{\"text\":\"message numéro " + i + ".\"}";
            Thread.startVirtualThread(() -> young.postJson("/tryit/" + "l".repeat(22) + "/messages", text));
            page.waitForFunction("i => window.seen[i]", i);
            times.add(((Number) page.evaluate("i => window.seen[i]", i)).longValue() - sent);
        }
        DeskFigures.print("on the screen of another instance's page", times.subList(1, times.size()));
        page.context().close();
    }

    private static String address(ConfigurableApplicationContext program) {
        return "http://localhost:" + DeskFigures.port(program);
    }
}
