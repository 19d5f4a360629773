package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instructor brings a package in, makes a course of it and sees what its learner has reached, in a real browser. */
@ArquillianTest
@RunAsClient
class TeachIT {

    /** Jobs wait for each other, and a server that has just started takes in the courses it ships with. */
    private static final int PATIENCE = 60_000;

    /** So many that the job takes its time. */
    private static final int FILES = 3000;

    private static final String MANIFEST = """
            <manifest identifier="cash" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Cash in, cash out</title>
                <item identifier="first" identifierref="r"><title>Money in</title></item>
                <item identifier="second" identifierref="r" parameters="?second"><title>Money out</title></item>
                <imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing>
              </organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html">
                <file href="sco.html"/><file href="not-there.png"/></resource></resources>
            </manifest>""";
    private static final String SCO = """
            <!DOCTYPE html><html lang="en"><title>Cash</title><h1>Cash</h1><button>Hand in</button><script>
            let api = null;
            for (let w = window; !api; w = w.parent) { api = w.API_1484_11; if (w === w.parent) break; }
            api.Initialize('');
            document.querySelector('h1').textContent = location.search || 'first';
            document.querySelector('button').addEventListener('click', () => {
              for (const [element, value] of Object.entries({
                'interactions.0.id': 'q1', 'interactions.0.type': 'choice', 'interactions.0.description': 'What is cash?',
                'interactions.0.correct_responses.0.pattern': 'a', 'interactions.0.learner_response': 'b',
                'interactions.0.result': 'incorrect', 'interactions.0.weighting': '2', 'interactions.0.latency': 'PT9S',
                'objectives.0.id': 'known', 'objectives.0.success_status': 'passed',
                'comments_from_learner.0.comment': 'Now I see.', 'score.scaled': '0.8', 'success_status': 'passed',
                'completion_status': 'completed', 'session_time': 'PT1M30S' })) api.SetValue('cmi.' + element, value);
              api.Terminate('');
            });
            </script></html>""";

    private static Browser browser;
    private static BrowserContext teacher;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void open() {
        browser = new Browser();
        teacher = signedIn("instructor");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void noScriptFailedOrWasForbidden() {
        assertThat(faults).isEmpty();
    }

    @Test
    void aPackageBecomesACourseAndItsInstructorSeesWhatWasReached() throws IOException {
        var page = page(teacher);
        bringIn(page);
        var course = publish(page);
        var results = "/teach/courses/" + course + "/lessons/1";
        page.navigate(SITE + results);
        assertThat(page.locator("main")).containsText("Nobody has opened this lesson yet");
        assertSoundOnBoth(page);
        learn(course);
        page.navigate(SITE + results);
        readTheTable(page);
        readTheFile(page);
        readTheAttempt(page);
        page.close();
    }

    @Test
    void whatIsNoPackageIsRefusedBesideTheFormOrOnItsReport() throws IOException {
        var page = page(teacher);
        page.navigate(SITE + "/teach/import");
        send(page, "photo.jpg", new byte[] {1, 2, 3});
        assertThat(page.locator("#refused .notice.danger")).containsText("photo.jpg");
        assertSoundOnBoth(page);
        assertThat(faults).as("only the answer 422").allMatch(fault -> fault.contains("422"));
        faults.clear();

        send(page, "nothing.zip", zip("readme.txt", "x"));
        assertThat(page.locator("#report[data-running=false] .notice.danger"))
                .containsText("imsmanifest.xml", new ContainsTextOptions().setTimeout(PATIENCE));
        assertSoundOnBoth(page);
        page.close();
    }

    private static void bringIn(Page page) throws IOException {
        page.navigate(SITE + "/teach/import");
        assertSoundOnBoth(page);
        var held = new AtomicReference<Route>();
        page.route("**/teach/upload", held::set);
        send(page, "cash.zip", cash());
        assertThat(page.locator("[data-progress] progress")).isVisible();
        assertThat(page.locator("main form button")).isDisabled();
        page.waitForCondition(() -> held.get() != null);
        held.get().resume();
        assertThat(page.locator("#report[data-running=true] progress")).isVisible();
        assertThat(page.locator("#report[data-running=true] [data-percent]")).containsText("%");
        assertThat(page.locator("#report[data-running=false] .notice.ok"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-edition]")).hasText("SCORM 2004 4th Edition");
        assertThat(page.locator("#report tbody tr")).hasCount(2);
        assertThat(page.locator(".said")).containsText("not-there.png");
        assertSoundOnBoth(page);
    }

    private static void send(Page page, String name, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/zip", bytes));
        page.locator("main form button").click();
    }

    private static String publish(Page page) {
        page.locator("#report a[href^='/teach/publish']").click();
        var publish = page.locator("main button[type=submit], main input[type=submit]")
                .last();
        page.locator("[name$=summary]").evaluate("field => field.form.noValidate = true");
        publish.click();
        assertThat(page.locator(".wrong").first()).isVisible();
        assertSoundOnBoth(page);
        page.locator("[name$=title]").fill("Cash for a week");
        page.locator("[name$=summary]").fill("What comes in and what goes out.");
        publish.click();
        page.waitForURL("**/teach/courses/*");
        assertSoundOnBoth(page);
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private void learn(String course) {
        try (var learner = signedIn("professional")) {
            var page = page(learner);
            page.navigate(SITE + "/courses/" + course);
            page.locator("main form[action^='/enrol'] button").click();
            assertThat(sco(page).locator("h1")).hasText("first");
            var reached = page.locator("[data-scorm-reached]");
            assertThat(reached).hasText("Reached so far: Not started");
            assertSoundOnBoth(page);
            handIn(page);
            page.locator("[data-scorm-nav=continue]").click();
            assertThat(sco(page).locator("h1")).hasText("?second");
            assertThat(reached).hasText("Reached so far: Begun · Score 40 % · Time 1 min 30 s");
            handIn(page);
            assertThat(reached)
                    .hasText(
                            "Reached so far: Passed · Score 80 % · Time 3 min 0 s",
                            new HasTextOptions().setTimeout(PATIENCE));
        }
    }

    private static void handIn(Page page) {
        sco(page).locator("button").click();
        assertThat(page.locator("[data-scorm-saved].saved")).containsText("Finished and saved");
    }

    private static void readTheTable(Page page) {
        var row = page.locator("#attempts_data tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("80 %");
        assertThat(row).containsText("3 min 0 s");
        page.waitForResponse("**/lessons/1", () -> page.locator("#attempts th")
                .filter(new Locator.FilterOptions().setHasText("Score"))
                .click());
        assertThat(row).containsText("80 %");
        assertSoundOnBoth(page);
    }

    private static void readTheFile(Page page) throws IOException {
        var file =
                page.waitForDownload(() -> page.locator("main a[href$='.csv']").click());
        var lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("Learner").contains("Identifier");
        assertThat(lines.get(2))
                .contains("Money in")
                .contains("first")
                .contains("0.8")
                .contains("90");
    }

    private static void readTheAttempt(Page page) {
        page.locator("#attempts_data a").click();
        page.waitForURL("**/attempts/*");
        var main = page.locator("main");
        assertThat(main).containsText("What is cash?");
        assertThat(main).containsText("Now I see.");
        assertThat(page.locator(".locked").first()).containsText("Cannot be chosen now.");
        assertSoundOnBoth(page);
        page.locator(".locked summary").first().click();
        assertThat(page.locator(".locked .trace li").first()).isVisible();
        assertSound(page);
    }

    /** At the widths of a desk and of a phone. */
    private static void assertSoundOnBoth(Page page) {
        assertSound(page);
        page.setViewportSize(360, 740);
        assertSound(page);
        page.setViewportSize(1280, 860);
    }

    private Page page(BrowserContext person) {
        var page = person.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        return page;
    }

    private static BrowserContext signedIn(String login) {
        var person = browser.person(1280);
        var page = person.newPage();
        page.navigate(SITE + "/sign-in");
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill("demo");
        page.locator("[name=enter],[id=enter]").first().click();
        assertThat(page.locator("form[action='/sign-out']")).hasCount(1);
        page.close();
        return person;
    }

    private static FrameLocator sco(Page page) {
        return page.frameLocator(".scorm iframe").frameLocator("iframe");
    }

    private static byte[] cash() throws IOException {
        var files = new ArrayList<>(List.of("imsmanifest.xml", MANIFEST, "sco.html", SCO));
        for (int i = 0; i < FILES; i++) {
            files.addAll(List.of("media/" + i + ".txt", "x"));
        }
        return zip(files.toArray(String[]::new));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
