package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another system registers a learner for a package of SCORM 2004, sends them, and reads what they have reached. */
@ArquillianTest
@RunAsClient
class SequencedPackageIT {

    private static final String MANIFEST = """
            <manifest identifier="seq" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Two steps</title>
                <item identifier="first" identifierref="r"><title>First step</title>
                  <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="known"/></imsss:objectives>
                    <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item>
                <item identifier="second" identifierref="r" parameters="?second"><title>Second step</title></item>
                <imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>
              </organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html">
                <file href="sco.html"/></resource></resources>
            </manifest>""";

    /** Finds its API as every SCO does; {@code say} is what a test makes it do. */
    private static final String SCO = """
            <!DOCTYPE html><title>Step</title><h1>Step</h1><script>
            let api = null;
            for (let w = window; !api; w = w.parent) { api = w.API_1484_11; if (w === w.parent) break; }
            api.Initialize('');
            const say = (name, value) => api.SetValue(name, value) + api.GetLastError();
            document.querySelector('h1').textContent = location.search || 'first';
            </script>""";

    private static final Api INSTRUCTOR = new Api("demo-instructor-token");

    private static Browser browser;
    private static long packageId;

    @BeforeAll
    static void bringThePackage() throws Exception {
        browser = new Browser();
        var job = INSTRUCTOR.imported("/api/v1/packages", "two-steps.zip", zip());
        assertThat(job).contains("SCORM 2004 4th Edition");
        packageId = json(job).get("packageId").asLong();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aLearnerIsRegisteredSentAndReadBack() throws Exception {
        var registration = register("{\"learner\":{\"id\":\"l-1\",\"name\":\"Kim, Minseo\"}}");
        try (var person = browser.person(1280)) {
            var page = person.newPage();
            var url = launch(registration);
            page.navigate(url);
            assertThat(sco(page).locator("h1")).hasText("first");
            assertSound(page);
            assertThat(call(page, "api.GetValue('cmi.learner_name')")).isEqualTo("Kim, Minseo");
            call(page, "say('cmi.objectives.0.success_status', 'passed')");
            call(page, "say('cmi.score.scaled', '0.8')");
            call(
                    page,
                    "say('cmi.interactions.0.id', 'q1') + say('cmi.interactions.0.type', 'true-false')"
                            + " + say('cmi.interactions.0.correct_responses.0.pattern', 'true')"
                            + " + say('cmi.interactions.0.learner_response', 'false')");
            call(page, "say('cmi.completion_status', 'completed') + say('cmi.session_time', 'PT1M30S')");
            call(page, "say('adl.nav.request', 'continue') + api.Terminate('')");
            assertThat(sco(page).locator("h1")).hasText("?second");
            assertThat(page.locator("[data-scorm-toc=first]")).hasAttribute("data-status", "passed");

            assertThat(page.locator("[data-scorm-reached]"))
                    .hasText("Reached so far: Begun · Score 40 % · Time 1 min 30 s");

            page.locator("[data-scorm-nav=suspendAll]").click();
            assertThat(page.locator(".scorm-end")).containsText("Your place is kept");
            assertSound(page);
            page.locator("[data-scorm-nav=start]").click();
            assertThat(sco(page).locator("h1")).hasText("?second");

            assertThat(page.navigate(url).status())
                    .as("a launch address works once")
                    .isEqualTo(404);
        }
        var result =
                json(INSTRUCTOR.get("/api/v1/registrations/" + registration).body());
        var first = item(result, "first");
        assertThat(first.get("completion").asString()).isEqualTo("completed");
        assertThat(first.get("success").asString()).isEqualTo("passed");
        assertThat(first.get("score").asDouble()).isEqualTo(0.8);
        assertThat(first.get("seconds").asDouble()).isEqualTo(90);
        assertThat(first.get("objectives").get(0).get("id").asString()).isEqualTo("known");
        assertThat(first.get("interactions").get(0).get("learner_response").asString())
                .isEqualTo("false");
        assertThat(item(result, "second").get("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void onAPhoneTheContentComesFirst() throws Exception {
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.navigate(launch(register("{\"learner\":\"l-2\"}")));
            assertThat(sco(page).locator("h1")).hasText("first");
            assertThat(page.locator("[data-scorm-toc=second]")).isHidden();
            assertSound(page);
            page.locator("[data-scorm-nav=continue]").click();
            assertThat(sco(page).locator("h1")).hasText("?second");
            assertSound(page);
        }
    }

    @Test
    void contentReachesNeitherTheSiteNorWhoIsSignedInThere() throws Exception {
        try (var person = browser.person(1280)) {
            var page = person.newPage();
            page.navigate(launch(register("{\"learner\":\"l-3\"}")));
            assertThat(sco(page).locator("h1")).hasText("first");
            assertThat(call(page, "(() => { try { return top.document.title } catch (e) { return e.name } })()"))
                    .isEqualTo("SecurityError");
            assertThat(
                            call(
                                    page,
                                    "(() => { try { top.location = 'about:blank'; return 'moved' } catch (e) { return e.name } })()"))
                    .isEqualTo("SecurityError");
            assertThat(call(page, "document.cookie")).isEmpty();
            assertThat(call(
                            page,
                            "fetch('" + Browser.SITE + "/api/v1/enrolments', {credentials: 'include'})"
                                    + ".then(a => a.text(), e => e.name)"))
                    .isEqualTo("TypeError");
            assertThat(call(page, "fetch('/learn/five-customers').then(a => String(a.status))"))
                    .isEqualTo("404");
        }
    }

    @Test
    void registrationsAndPackagesAreForgottenOnRequest() throws Exception {
        var mine = json(INSTRUCTOR.imported("/api/v1/packages", "gone.zip", zip()))
                .get("packageId")
                .asLong();
        var registration = json(INSTRUCTOR
                        .post("/api/v1/packages/" + mine + "/registrations", "{\"learner\":\"l-4\"}")
                        .body())
                .get("registrationId")
                .asLong();
        assertThat(new Api("demo-owner-token")
                        .get("/api/v1/registrations/" + registration)
                        .statusCode())
                .isEqualTo(403);
        assertThat(INSTRUCTOR
                        .post("/api/v1/packages/" + mine + "/registrations", "{}")
                        .body())
                .contains("scorm.learner_missing");
        var url = launch(registration);
        assertThat(INSTRUCTOR.delete("/api/v1/registrations/" + registration).statusCode())
                .isEqualTo(204);
        assertThat(INSTRUCTOR.get("/api/v1/registrations/" + registration).statusCode())
                .isEqualTo(404);
        assertThat(new Api("").get(url).statusCode()).isEqualTo(404);
        assertThat(INSTRUCTOR.delete("/api/v1/packages/" + mine).statusCode()).isEqualTo(204);
        assertThat(INSTRUCTOR
                        .post("/api/v1/packages/" + mine + "/registrations", "{\"learner\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private static long register(String body) throws Exception {
        var answer = INSTRUCTOR.post("/api/v1/packages/" + packageId + "/registrations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer.body()).get("registrationId").asLong();
    }

    private static String launch(long registration) throws Exception {
        return json(INSTRUCTOR
                        .post("/api/v1/registrations/" + registration + "/launch", "")
                        .body())
                .get("url")
                .asString();
    }

    private static FrameLocator sco(Page page) {
        return page.frameLocator(".scorm iframe").frameLocator("iframe");
    }

    private static String call(Page page, String script) {
        return String.valueOf(sco(page).locator("body").evaluate("() => " + script));
    }

    private static ModelNode item(ModelNode result, String identifier) {
        return result.get("items").asList().stream()
                .filter(i -> i.get("identifier").asString().equals(identifier))
                .findFirst()
                .orElseThrow();
    }

    private static ModelNode json(String text) {
        return ModelNode.fromJSONString(text);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sco.html"));
            zip.write(SCO.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
