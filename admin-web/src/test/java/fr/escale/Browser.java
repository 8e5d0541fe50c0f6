package fr.escale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium for browser tests: the machine's own, never a downloaded one. One per test class; close it. */
public final class Browser implements AutoCloseable {
    /** A busy machine is slow, not wrong. */
    private static final double PATIENCE_MS = 30_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--no-first-run");
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts it. Without a Chromium the test fails and says how to install one. */
    public static Browser open() {
        var executable = executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(executable).setArgs(QUIET);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A page of a phone, 360 × 740. */
    public Page phone(String address, ColorScheme scheme) {
        return page(address, scheme, 360, 740);
    }

    /** A page of a laptop, 1440 × 900. */
    public Page laptop(String address, ColorScheme scheme) {
        return page(address, scheme, 1440, 900);
    }

    /** A page in a context of its own (its own cookies and storage); relative addresses start at this one. */
    public Page page(String address, ColorScheme scheme, int width, int height) {
        // a context whose worker is being installed may never close
        return page(address, scheme, width, height, ServiceWorkerPolicy.BLOCK);
    }

    /** A phone's page of somebody whose browser asks for that language. */
    public Page speaking(String locale, String address) {
        return page(address, ColorScheme.LIGHT, 360, 740, ServiceWorkerPolicy.BLOCK, locale);
    }

    /** A phone's page that may keep something for when there is no network. */
    public Page offlinePhone(String address) {
        return page(address, ColorScheme.LIGHT, 360, 740, ServiceWorkerPolicy.ALLOW);
    }

    private Page page(String address, ColorScheme scheme, int width, int height, ServiceWorkerPolicy workers) {
        return page(address, scheme, width, height, workers, "fr-FR");
    }

    private Page page(
            String address, ColorScheme scheme, int width, int height, ServiceWorkerPolicy workers, String locale) {
        BrowserContext context = chromium.newContext(new NewContextOptions()
                .setServiceWorkers(workers)
                .setBaseURL(address)
                .setLocale(locale)
                .setTimezoneId("Europe/Paris")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Browser tests need Chromium on the PATH. On Debian or Ubuntu: apt-get install chromium"));
    }
}
