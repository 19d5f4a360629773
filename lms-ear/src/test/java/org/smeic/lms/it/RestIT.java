package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The platform for programs: what it answers, and to whom it refuses. */
@ArquillianTest
@RunAsClient
class RestIT {

    private final Api nobody = new Api("");
    private final Api owner = new Api("demo-owner-token");
    private final Api instructor = new Api("demo-instructor-token");

    @Test
    void theCatalogIsOpenAndNarrows() throws Exception {
        assertThat(nobody.get("/api/v1/catalog?audience=policy").body())
                .contains("\"slug\":\"support-firms-use\"")
                .doesNotContain("five-customers")
                .contains("\"next\":null");
        assertThat(nobody.get("/api/v1/catalog?lang=ko").body())
                .contains("five-customers-ko")
                .doesNotContain("support-firms-use");
    }

    @Test
    void enrollingTwiceIsEnrollingOnce() throws Exception {
        var first = owner.post("/api/v1/enrolments", "{\"course\":\"first-advisory-visit\"}");
        var second = owner.post("/api/v1/enrolments", "{\"course\":\"first-advisory-visit\"}");
        assertThat(first.statusCode()).isIn(200, 201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(owner.get("/api/v1/enrolments").body()).containsOnlyOnce("\"first-advisory-visit\"");
    }

    @Test
    void whoHasNoRightIsToldSoAsAProblem() throws Exception {
        assertProblem(nobody.get("/api/v1/enrolments"), 401);
        assertProblem(new Api("no-such-token").get("/api/v1/enrolments"), 401);
        assertProblem(owner.upload("/api/v1/packages", "a.zip", new byte[] {1}), 403);
    }

    @Test
    void whatIsNotThereOrNotTheirsIsNotFound() throws Exception {
        assertProblem(owner.post("/api/v1/enrolments", "{\"course\":\"no-such-course\"}"), 404);
        assertProblem(nobody.get("/api/v1/courses/no-such-course"), 404);
        assertProblem(instructor.get("/api/v1/jobs/no-such-job"), 404);
        assertProblem(owner.get("/api/v1/quiz-attempts/999999"), 404);
    }

    @Test
    void brokenJsonIsTheCallersFault() throws Exception {
        assertProblem(owner.post("/api/v1/enrolments", "{\"course\":"), 400);
    }

    @Test
    void questionFilesComeInWithTheirCounts() throws Exception {
        var gift = "::Sky::What colour is a clear sky?{=blue ~green}\n\n::Sum::2+2?{#4}\n";
        var job = instructor.imported(
                "/api/v1/question-imports", "two.gift", gift.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(job).contains("\"state\":\"done\"").contains("\"progress\":100");
        var broken = instructor.imported(
                "/api/v1/question-imports",
                "open.gift",
                "::Open::What?{=a".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(broken).doesNotContain("\"state\":\"failed\"");
    }

    @Test
    void aPlaceThatTakesPostSaysSoToWhoeverAsksOtherwise() throws Exception {
        for (var path : java.util.List.of("/scorm/journal", "/remind", "/announce")) {
            var answer = nobody.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("POST");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void coordinatorsAndInstructorsReadProgressOfTheirOwnAndOthersDoNot() throws Exception {
        var coordinator = new Api("demo-coordinator-token");
        assertThat(coordinator.get("/api/v1/economies/MAS/progress").body()).contains("\"next\":null");
        assertThat(coordinator.get("/api/v1/economies/MAS/needs?need=silent").statusCode())
                .isEqualTo(200);
        owner.post("/api/v1/enrolments", "{\"course\":\"five-customers\"}");
        assertThat(coordinator.get("/api/v1/economies/VN/progress").body())
                .as("of another economy")
                .contains("\"items\":[]");
        assertThat(instructor.get("/api/v1/teaching/needs?need=overdue").statusCode())
                .isEqualTo(200);
        assertProblem(owner.get("/api/v1/economies/VN/progress"), 403);
        assertProblem(coordinator.get("/api/v1/economies/MAS/needs?need=lunch"), 400);
        assertProblem(coordinator.get("/api/v1/economies/MAS/needs?cursor=x"), 400);
    }

    @Test
    void nominationsRequestsAndCodesAnswerThoseWhoMayAsk() throws Exception {
        var coordinator = new Api("demo-coordinator-token");
        assertThat(coordinator.get("/api/v1/quotas").body()).contains("\"items\":[");
        assertThat(coordinator.get("/api/v1/offerings/999999/nominations").body())
                .contains("\"items\":[]");
        assertThat(coordinator.get("/api/v1/offerings/999999/candidates?q=linh").body())
                .as("of another economy")
                .contains("\"items\":[]");
        var wish = "{\"people\":[1],\"reason\":\"Why not\"}";
        assertProblem(coordinator.post("/api/v1/offerings/999999/nominations", wish), 404);
        assertProblem(coordinator.post("/api/v1/offerings/999999/nominations", "{\"people\":1}"), 400);
        assertProblem(owner.post("/api/v1/offerings/999999/nominations", wish), 403);
        assertProblem(coordinator.get("/api/v1/offerings/999999/nominations?cursor=x"), 400);
        assertThat(owner.get("/api/v1/my/nominations").body()).contains("\"items\":[");
        assertProblem(owner.put("/api/v1/my/nominations/999999", "{\"answer\":\"accept\"}"), 404);
        assertProblem(owner.put("/api/v1/my/nominations/999999", "{\"answer\":\"perhaps\"}"), 400);
        assertThat(instructor.get("/api/v1/requests").body()).contains("\"items\":[");
        assertThat(owner.get("/api/v1/my/requests/five-customers").body()).contains("\"way\":\"OPEN\"");
        assertProblem(owner.put("/api/v1/my/requests/five-customers", "{}"), 409);
        assertProblem(owner.post("/api/v1/code-uses", "{\"code\":\"NO SUCH\"}"), 409);
        assertProblem(nobody.get("/api/v1/courses/five-customers/offerings/999999/seats"), 404);
    }

    @Test
    void howSomeoneWantsToBeToldIsReadAndChangedInPart() throws Exception {
        var path = "/api/v1/my/notification-preferences";
        assertThat(owner.get(path).body()).contains("\"occasion\":\"REMINDER\"");
        var changed =
                owner.patch(path, "{\"digestHour\":9,\"choices\":[{\"occasion\":\"REMINDER\",\"atOnce\":false}]}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body())
                .contains("\"digestHour\":9")
                .contains("{\"atOnce\":false,\"digest\":false,\"occasion\":\"REMINDER\",\"site\":true}");
        assertProblem(owner.patch(path, "{\"digestHour\":\"late\"}"), 400);
        assertProblem(owner.patch(path, "{\"digestHour\":24}"), 409);
    }

    @Test
    void theInterfaceDescribesItself() throws Exception {
        assertThat(nobody.get("/openapi").body()).contains("/api/v1/packages").contains("/api/v1/catalog");
    }

    @Test
    void readinessIncludesTheDatabaseAndIsNeverRemembered() throws Exception {
        var answer = nobody.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\"")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }
}
