package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of others, from their import to their first page in a browser. What lies outside of us is not loaded. */
@ArquillianTest
@RunAsClient
class ScormPackagesIT {

    private static final List<String> SOUND = List.of("golf", "misc", "moodle", "tools", "adl-1.2");
    private static final List<String> UNSOUND = List.of("invalid", "hostile");

    /** What cannot run for a reason of its own, and which. */
    private static final Map<String, String> REFUSED = Map.of(
            "scorm2004_AdlAttributes_SCORM20043rdEdition.zip", "scorm.launch_missing",
            "scorm2004_ContentPackagingNoSchemaVersion_SCORM20042ndEdition.zip", "scorm.launch_missing",
            "captivate_2004-4th.zip", "scorm.launch_missing",
            "s1000d_resource_package_slim.zip", "scorm.no_manifest",
            "invalid.zip", "scorm.no_manifest",
            "validaicc.zip", "scorm.other_format");

    private static final Map<String, String> FAULTY = Map.of(
            "boytchev_threejs_scorm12_scorm-template.zip", "its libs/scorm.utils.js is no JavaScript",
            "scorm2004_SequencingPostTestRollup4thEd_SCORM20044thEdition.zip", "wants jQuery from another site",
            "LMSTestCourse01.zip", "wants a Java applet",
            "LMSTestCourse02.zip", "wants a Java applet");

    private static Browser browser;
    private static ScormReport report;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.whereContentStores();
        report = ScormReport.begin("packages");
    }

    @AfterAll
    static void close() {
        report.end();
        browser.close();
    }

    static Stream<String> sound() {
        return ScormReport.left("packages", files(SOUND).toList()).stream();
    }

    static Stream<String> unsound() {
        return ScormReport.left("packages", files(UNSOUND).toList()).stream();
    }

    private static Stream<String> files(List<String> folders) {
        if (!Files.isDirectory(ScormSite.CORPUS)) {
            return Stream.of("packages of others are not here");
        }
        return folders.stream().flatMap(name -> {
            try (var files = Files.list(ScormSite.CORPUS.resolve(name))) {
                return files.map(f -> name + "/" + f.getFileName()).sorted().toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sound")
    void aPackageOpensItsFirstPage(String name) {
        report.of(name, () -> opensItsFirstPage(name));
    }

    private static int opensItsFirstPage(String name) {
        var zip = ScormSite.corpus(".").resolve(name);
        var file = zip.getFileName().toString();
        if (REFUSED.containsKey(file)) {
            assertThat(ScormSite.imported(zip)).contains("refused", REFUSED.get(file));
            return 0;
        }
        var faults = opened(zip);
        assertThat(FAULTY.containsKey(file) ? List.of() : faults)
                .as(name + " " + FAULTY.getOrDefault(file, ""))
                .isEmpty();
        return 0;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("unsound")
    void anUnsoundPackageIsRefusedInWordsOrHarmless(String name) {
        report.of(name, () -> isRefusedInWordsOrHarmless(name));
    }

    private static int isRefusedInWordsOrHarmless(String name) {
        var zip = ScormSite.corpus(".").resolve(name);
        var answer = ScormSite.imported(zip);
        if (answer.contains("\"state\":\"refused\"")) {
            assertThat(answer).containsPattern("\"words\":\"[^\"]{20,}");
        } else {
            assertThat(name).startsWith("hostile/");
            opened(zip);
        }
        return 0;
    }

    /** Looks for the other edition's API first, as much content for both editions does. */
    @Test
    void contentThatLooksForBothApisFindsItsOwn() throws IOException {
        for (var edition : List.of("1.2", "2004 3rd Edition")) {
            var zip = folder.resolve("both " + edition + ".zip");
            try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                entry(out, "imsmanifest.xml", """
                        <manifest identifier='M' xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'>
                          <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                          <organizations default='O'><organization identifier='O'><title>Both</title>
                            <item identifier='I' identifierref='R'><title>One</title></item></organization></organizations>
                          <resources><resource identifier='R' type='webcontent' adlcp:scormType='sco' adlcp:scormtype='sco' href='a.html'/></resources>
                        </manifest>""".formatted(edition));
                entry(out, "a.html", """
                        <!DOCTYPE html><title>Both</title><p id="found"></p><script>
                        function find(name) {
                          let w = window;
                          while (w[name] == null && w.parent != null && w.parent != w) w = w.parent;
                          return w[name];
                        }
                        const v2004 = find('API_1484_11'), v12 = find('API');
                        document.getElementById('found').textContent = v2004 ? v2004.Initialize('') + ' 2004' : v12.LMSInitialize('') + ' 1.2';
                        </script>""");
            }
            try (var context = browser.person(1200)) {
                var player = new PlayerPage(context.newPage());
                player.open(new ScormSite("both", "Both, Ada").launch(zip));
                player.settle();
                var content = player.content().orElseThrow();
                content.waitForSelector("#found:not(:empty)");
                assertThat(content.textContent("#found")).isEqualTo("true " + edition.split(" ")[0]);
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Opens the package or, where the learner has the choice, the first item of it that opens; what went wrong there. */
    private static List<String> opened(Path zip) {
        var faults = new ArrayList<String>();
        try (var context = browser.person(1200)) {
            context.route(url -> !url.matches("(http://(localhost|127\\.0\\.0\\.1)[:/]|data:|blob:|about:).*"), Route::abort);
            var page = context.newPage();
            page.onDialog(dialog -> dialog.accept());
            page.onPageError(faults::add);
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    faults.add(response.status() + " " + response.url().replaceAll("/content/[^/]+", ""));
                }
            });
            var player = new PlayerPage(page);
            player.open(new ScormSite("every", "Every, Ada").launch(zip));
            choose(page, player);
            page.waitForCondition(() -> player.content().isPresent());
            player.content().orElseThrow().waitForLoadState();
            page.waitForTimeout(1500);
            player.settle();
            assertThat(page.url()).as("the site's own page stays").startsWith(Browser.SITE);
            assertThat(player.state()).isIn("idle", "ended");
        }
        return faults;
    }

    private static void choose(Page page, PlayerPage player) {
        var lines = page.locator("[data-scorm-toc]:not([aria-disabled=true])");
        for (var i = 0; !player.isOpen() && i < lines.count(); i++) {
            lines.nth(i).dispatchEvent("click");
            page.waitForTimeout(500);
            player.settle();
        }
    }
}
