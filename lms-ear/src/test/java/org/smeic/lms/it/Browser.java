package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: the machine's own, or one that the build installs. Never skipped silently. */
final class Browser implements AutoCloseable {

    static final String SITE = System.getProperty("site");

    private static final List<String> KNOWN = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        this(List.of());
    }

    /** @param more flags of Chromium */
    Browser(List<String> more) {
        var flags = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        flags.addAll(more);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(flags));
    }

    /** One whose content may store something though it comes from another origin, which a private window forbids. */
    static Browser whereContentStores() {
        return new Browser(List.of("--disable-features=TrackingProtection3pcd"));
    }

    /** A fresh person at a screen of this width, in English, as if never here before. */
    BrowserContext person(int width) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 740 : 860)
                .setLocale("en")
                .setAcceptDownloads(true));
    }

    /** The page has no accessibility fault axe knows, and nothing wider than the screen. */
    static void assertSound(Page page) {
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
        var tooWide = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(tooWide.intValue()).as("sideways scrolling on " + page.url()).isLessThanOrEqualTo(0);
    }

    private static Path executable() {
        return named().or(Browser::known)
                .or(Browser::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "No browser was found and none could be installed. Install Chromium (Debian: apt-get install -y chromium) "
                                + "or name one: export LMS_BROWSER=/path/to/chrome"));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("LMS_BROWSER")).map(Path::of);
    }

    private static Optional<Path> known() {
        return Stream.concat(KNOWN.stream().map(Path::of), downloaded())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> downloaded() {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        try (var files = Files.isDirectory(cache) ? Files.walk(cache, 3) : Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().equals("chrome")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The distribution's package where we may install it, else Playwright's own download. */
    private static Optional<Path> installed() {
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run(
                    Map.of("DEBIAN_FRONTEND", "noninteractive"),
                    "sh",
                    "-c",
                    "apt-get update && apt-get install -y --no-install-recommends chromium");
        } else {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            run(
                    Map.of(),
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "chromium");
        }
        return known();
    }

    private static void run(Map<String, String> environment, String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            process.environment().putAll(environment);
            process.start().waitFor();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
