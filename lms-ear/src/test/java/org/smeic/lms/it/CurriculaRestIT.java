package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Curricula for programs: an editor's draft, its publication, and a learner's plan through it. */
@ArquillianTest
@RunAsClient
class CurriculaRestIT {

    private static final String DRAFT = """
            {"title": "Two steps %1$s", "summary": "Two courses, one after the other.", "about": "For **you**.",
             "for": "SME_OWNER", "level": "FOUNDATION", "language": "en", "outcomes": ["Know your price"],
             "tree": {"parts": [
               {"course": "five-customers", "due": "1 week"},
               {"course": "price-with-confidence", "after": "five-customers", "due": "2 weeks"}]}}""";

    private final Api nobody = new Api("");
    private final Api owner = new Api("demo-owner-token");
    private final Api instructor = new Api("demo-instructor-token");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String slug = "two-steps-" + mark;
    private final String address = "/api/v1/curricula/" + slug;

    @BeforeAll
    static void waitForCourses() {
        Visitor.waitFor("price-with-confidence");
    }

    @Test
    void aDraftIsWrittenPublishedAndFollowed() throws Exception {
        assertThat(instructor.put(address + "/draft", DRAFT.formatted(mark)).statusCode())
                .isEqualTo(200);
        assertProblem(nobody.get(address), 404);
        assertThat(ok(instructor.get(address + "/draft"))).contains("\"draft\":true", "\"faults\":[]");
        assertThat(ok(instructor.post(address + "/publish", "{\"rule\":\"STAY\"}")))
                .contains("\"moving\":0");
        assertThat(ok(nobody.get(address))).contains("Two steps " + mark, "\"course\":\"price-with-confidence\"");

        var plan = owner.put("/api/v1/my/journeys/" + slug, "{\"hoursPerWeek\":3}");
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(201);
        assertThat(plan.headers().firstValue("Location").orElseThrow()).endsWith("/my/journeys/" + slug + "/plan");
        assertThat(owner.put("/api/v1/my/journeys/" + slug, "{\"hoursPerWeek\":5}")
                        .body())
                .contains("\"hoursPerWeek\":5");
        assertThat(ok(owner.get("/api/v1/my/journeys"))).containsOnlyOnce("\"curriculum\":\"" + slug + "\"");
        assertThat(ok(owner.get("/api/v1/my/journeys/" + slug + "/plan")))
                .contains("\"weeks\":[{\"number\":1", "\"due\":[{");
        var wish = "{\"curriculum\":\"%s\",\"part\":\"price-with-confidence\",\"evidence\":\"Ten years in sales\"}";
        assertThat(owner.post("/api/v1/my/exemptions", wish.formatted(slug)).statusCode())
                .isEqualTo(201);
        assertThat(ok(owner.get("/api/v1/my/exemptions"))).contains("Ten years in sales");
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndNothingIsKept() throws Exception {
        assertProblem(owner.put(address + "/draft", DRAFT.formatted(mark)), 403);
        assertProblem(nobody.put(address + "/draft", DRAFT.formatted(mark)), 401);
        assertProblem(instructor.put(address + "/draft", "{\"title\":\"No tree\"}"), 400);
        assertProblem(instructor.put(address + "/draft", DRAFT.formatted(mark).replace("FOUNDATION", "HIGH")), 400);
        assertProblem(instructor.put(address + "/draft", DRAFT.formatted(mark).replace("1 week", "soon")), 409);
        assertProblem(instructor.get(address + "/draft"), 404);
    }

    @Test
    void aLearnerSeesOnlyTheirOwnWays() throws Exception {
        assertProblem(nobody.get("/api/v1/my/journeys"), 401);
        assertProblem(owner.get("/api/v1/my/journeys/policy-that-firms-use/plan"), 404);
        assertProblem(owner.put("/api/v1/my/journeys/no-such-curriculum", "{}"), 404);
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
