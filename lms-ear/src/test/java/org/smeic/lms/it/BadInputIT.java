package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What people and programs send that they should not: named, refused, and never shown as a defect. */
@ArquillianTest
@RunAsClient
class BadInputIT {

    @Test
    void aNameOfTenThousandCharactersIsRefusedAtItsFieldAndNothingIsKept() throws Exception {
        var mail = mail();
        var first = Map.of("name", "x".repeat(10_000), "email", mail, "password", "a long password");
        var answer = new Visitor().fill("/register", "register", first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("class=\"wrong\"").doesNotContain("/sign-out");
        assertThat(register(new Visitor(), "Short", mail).body()).contains("/sign-out");
    }

    @Test
    void scriptsEmojiAndRightToLeftTextAreOnlyText() throws Exception {
        for (var name : List.of("<script>alert(1)</script>", "Ana 🌱🚀", "‮أحمد بن علي", "O'Brien \"&\" Söhne")) {
            var visitor = new Visitor();
            register(visitor, name, mail());
            var page = visitor.get("/account").body();
            assertThat(page).as(name).doesNotContain("<script>alert").contains("/sign-out");
        }
    }

    @Test
    void aFormOfTheInstructorIsShownAgainToTheEndThoughItBringsNoNonceOrAnother() throws Exception {
        var instructor = Visitor.signedIn("instructor");
        var publish = instructor.fill("/teach/publish", "course", Map.of());
        assertThat(publish.statusCode()).isEqualTo(200);
        assertThat(publish.body()).contains("class=\"wrong\"").containsPattern("</html>\\s*$");

        var results = "/teach/courses/five-customers";
        Visitor.waitFor("five-customers");
        var form = Visitor.form(instructor.get(results).body());
        form.keySet().removeAll(List.of("publish", "retire"));
        for (var nonce : List.of("", "rubbish")) {
            form.put("primefaces.nonce", nonce);
            var again = instructor.post(results, form);
            assertThat(again.statusCode()).as("nonce '" + nonce + "'").isEqualTo(200);
            assertThat(again.headers().allValues("Content-Security-Policy"))
                    .as("what was sent is not taken over")
                    .noneMatch(policy -> policy.contains("rubbish"));
        }
    }

    @Test
    void searchesOfEveryKindAreHarmless() throws Exception {
        var visitor = new Visitor();
        for (var query : List.of(
                "%25%27%22%3E%3Cscript%3E",
                "x".repeat(5000), "%F0%9F%8C%B1", "q&page=99999999999", "&audience=nobody&page=-1")) {
            var answer = visitor.get("/catalog?q=" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\"><script>");
        }
    }

    @Test
    void addressesThatLeadNowhereOrElsewhereAreNotFound() throws Exception {
        var owner = Visitor.signedIn("owner");
        for (var path : List.of(
                "/courses/none",
                "/learn/none",
                "/certificates/AAAA-BBBB-CCCC/pdf",
                "/catalog/catalog.xhtml",
                "/WEB-INF/web.xml",
                "/content/token/index.html",
                "/media/999999/a.svg",
                "/verify.xhtml")) {
            var answer = owner.get(path);
            assertThat(answer.statusCode()).as(path).isIn(403, 404);
            assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void lessonsOfACourseLeadThoseWhoAreNotOnItToTheCourse() throws Exception {
        var learner = Visitor.signedIn("secretariat");
        for (var path : List.of("", "/1", "/1/2", "/99")) {
            var answer = learner.get("/learn/support-firms-use" + path);
            assertThat(answer.uri().getPath()).as(path).isEqualTo("/courses/support-firms-use");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(learner.get("/my").body()).doesNotContain("support-firms-use");
    }

    @Test
    void enrollingOnACourseThatClosedMeanwhileLeadsBackToItAndItsInstructorMayOpenItAgain() throws Exception {
        var course = "first-advisory-visit-package";
        var results = "/teach/courses/" + course;
        Visitor.waitFor(course);
        var instructor = Visitor.signedIn("instructor");
        var learner = Visitor.signedIn("coordinator");
        instructor.fill(results, "state", Map.of());
        var closed = learner.post("/enrol/" + course);
        assertThat(instructor.fill(results, "state", Map.of()).statusCode()).isEqualTo(200);
        var open = learner.post("/enrol/" + course);

        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.uri().getPath()).isEqualTo("/courses/" + course);
        assertThat(open.uri().getPath()).isEqualTo("/learn/" + course);
    }

    @Test
    void anUploadAboveTheLimitIsRefusedAndNothingOfItIsKept() throws Exception {
        var most = Integer.parseInt(System.getenv("LMS_UPLOAD_MB")) << 20;
        var instructor = new Api("demo-instructor-token");
        assertThat(instructor.imported("/api/v1/packages", "as-large-as-may-be.zip", new byte[most]))
                .as("read to its end, and no zip")
                .contains("\"state\":\"refused\"");
        var answer = instructor.upload("/api/v1/packages", "far-too-large.zip", new byte[most + 1]);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:lms:problem:authoring.too_large");
        var incoming = Path.of(System.getenv("LMS_DATA"), "incoming");
        assertThat(incoming).isDirectory().isEmptyDirectory();
        assertThat(Visitor.signedIn("instructor").get("/teach").body()).doesNotContain("far-too-large");
    }

    @Test
    void aStepThroughAPackageAfterTheSessionHasEndedLeadsToSignInAndBack() throws Exception {
        var answer = new Visitor()
                .post(
                        "/scorm/1",
                        Map.of("slug", "five-customers", "position", "4", "launch", "1", "request", "continue"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.uri().getQuery()).isEqualTo("back=/learn/five-customers/4");
    }

    @Test
    void pagesOfOtherRolesAreClosed() throws Exception {
        var owner = Visitor.signedIn("owner");
        for (var path : List.of("/teach", "/teach/import", "/admin", "/admin/trail")) {
            assertThat(owner.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(new Visitor().get("/my").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void aChangeAskedForByAnotherSiteIsRefused() throws Exception {
        var learner = Visitor.signedIn("policy");
        assertThat(learner.postFrom("http://evil.example", "/enrol/support-firms-use", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(learner.get("/my").body()).doesNotContain("support-firms-use");
    }

    @Test
    void theSessionCookieIsForThisSiteAndItsServerOnly() throws Exception {
        var visitor = new Visitor();
        assertThat(visitor.get("/").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(visitor.get("/catalog").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(visitor.get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    private static HttpResponse<String> register(Visitor visitor, String name, String mail) throws Exception {
        return visitor.register(name, mail, "a long password", "INVESTOR", "PE");
    }

    private static String mail() {
        return "bad-" + UUID.randomUUID() + "@example.org";
    }
}
