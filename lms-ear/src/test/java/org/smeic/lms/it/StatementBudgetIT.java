package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements a page may cost, counted by the server itself. The least of several requests is
 * taken, since timers may work at the same moment.
 */
@ArquillianTest
@RunAsClient
class StatementBudgetIT {

    private static final Pattern FRAME = Pattern.compile("src=\"([^\"]+/content/[^\"]+)/player\\.html\"");
    private static final int TRIES = 4;

    /** How many messages are new, in the navigation of everyone who is signed in. */
    private static final long BELL = 1;

    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ArquillianResource
    ManagementClient management;

    @BeforeEach
    void countStatements() throws Exception {
        unit("write-attribute", "name", "statistics-enabled", "value", "true");
        waitUntilNobodyElseAsks();
    }

    /** A server that has just started still takes in the courses it ships with. */
    private void waitUntilNobodyElseAsks() throws Exception {
        var end = Instant.now().plus(PATIENCE);
        var before = -1L;
        for (var now = prepared(); now != before; now = prepared()) {
            assertThat(Instant.now()).as("the server never rests").isBefore(end);
            before = now;
            Thread.sleep(QUIET.toMillis());
        }
    }

    @Test
    void frontPageNeedsNone() throws Exception {
        assertThat(statements(new Visitor(), "/")).isZero();
    }

    /** Two to see whether anything changed, one for dates, two or three for the ways in, one more where economies have quotas. */
    @Test
    void catalogNeedsAtMostFiveAndOneMoreForWhatALearnerHas() throws Exception {
        assertThat(statements(new Visitor(), "/catalog")).isBetween(1L, 5L);
        assertThat(statements(
                        new Visitor(), "/catalog?q=custmer+intervew&audience=owner&lang=en&lang=ko&format=with_dates"))
                .isBetween(1L, 5L);
        assertThat(statements(Visitor.signedIn("professional"), "/catalog?q=price&sort=next_date"))
                .isBetween(1L, 7L + BELL);
        assertThat(statements(new Visitor(), "/api/v1/catalog?topic=money")).isBetween(1L, 3L);
        assertThat(statements(new Visitor(), "/start?who=owner&need=money&time=an_hour&lang=en"))
                .isBetween(1L, 5L);
    }

    @Test
    void coursePageNeedsAtMostSevenAndOneMoreForWhatALearnerHasOfIt() throws Exception {
        assertThat(statements(new Visitor(), "/courses/five-customers")).isBetween(1L, 7L);
        assertThat(statements(Visitor.signedIn("professional"), "/courses/five-customers"))
                .isBetween(1L, 8L + BELL);
    }

    @Test
    void myLearningNeedsAtMostSix() throws Exception {
        assertThat(statements(learner(), "/my")).isBetween(1L, 6L + BELL);
    }

    /** One for the list and four for the counts; what is one's own, or fits the filter, is looked up before. */
    @Test
    void whoNeedsAHandCostsTheSameOnAnyPage() throws Exception {
        var coordinator = Visitor.signedIn("coordinator");
        var instructor = Visitor.signedIn("instructor");
        for (var need : List.of("stuck", "silent", "expiring", "overdue")) {
            assertThat(statements(coordinator, "/coordinate/needs?need=" + need))
                    .isBetween(1L, 5L + BELL);
            assertThat(statements(
                            coordinator, "/coordinate/needs?course=five&organisation=wall&sort=earliest&need=" + need))
                    .isBetween(1L, 8L + BELL);
            assertThat(statements(instructor, "/teach/needs?need=" + need)).isBetween(1L, 8L + BELL);
        }
    }

    @Test
    void curriculaNeedNoMoreStatementsThanOneAndAPlanTheSameForEveryCurriculum() throws Exception {
        assertThat(statements(new Visitor(), "/curricula")).isBetween(1L, 2L);
        assertThat(statements(new Visitor(), "/curricula/innovate-in-six-weeks"))
                .isBetween(1L, 2L);
        var learner = learner();
        learner.post("/journeys/the-advisers-craft", Map.of("do", "take_up"));
        assertThat(statements(learner, "/curricula/the-advisers-craft")).isBetween(1L, 9L + BELL);
        var one = statements(learner, "/my/plan");
        assertThat(one).isBetween(1L, 9L + BELL);
        learner.post("/journeys/innovate-in-six-weeks", Map.of("do", "take_up"));
        assertThat(statements(learner, "/my/plan")).isBetween(1L, one);
    }

    /** Whom one speaks for, two lists with a count, and one's deputies; of nominations the list, and for learners a count. */
    @Test
    void requestsAndNominationsNeedAHandful() throws Exception {
        var coordinator = Visitor.signedIn("coordinator");
        assertThat(statements(coordinator, "/requests")).isBetween(1L, 6L + BELL);
        assertThat(statements(coordinator, "/coordinate/nominations")).isBetween(1L, 1L + BELL);
        assertThat(statements(learner(), "/my/nominations")).isBetween(1L, 2L + BELL);
        var offering = shared();
        assertThat(statements(new Visitor(), "/courses/protect-what-you-know/seats/" + offering))
                .isBetween(1L, 7L);
        assertThat(statements(coordinator, "/coordinate/nominations/" + offering))
                .isBetween(1L, 7L + BELL);
        assertThat(statements(coordinator, "/catalog?q=protect")).isBetween(1L, 7L + BELL);
    }

    /** An offering that keeps seats for the coordinator's economy. */
    private static String shared() throws Exception {
        var instructor = Visitor.signedIn("instructor");
        var path = "/teach/courses/protect-what-you-know/dates";
        var start = LocalDateTime.now().plusDays(60).truncatedTo(ChronoUnit.MINUTES);
        var seats = Pattern.compile("/courses/protect-what-you-know/seats/(\\d+)")
                .matcher(instructor
                        .fill(
                                path,
                                "offer-form",
                                Map.of(
                                        "starts",
                                        start + "",
                                        "ends",
                                        start.plusDays(1) + "",
                                        "tutor",
                                        "T",
                                        "seats",
                                        "9"))
                        .body());
        var offering = "";
        while (seats.find()) {
            offering = seats.group(1);
        }
        instructor.post(
                "/quotas/" + offering,
                Map.of(
                        "slug",
                        "protect-what-you-know",
                        "economy",
                        "MAS",
                        "stakeholder",
                        "",
                        "seats",
                        "3",
                        "release",
                        start.minusDays(9).toString()));
        return offering;
    }

    @Test
    void announcementsNeedAHandful() throws Exception {
        assertThat(statements(Visitor.signedIn("coordinator"), "/announcements"))
                .isBetween(1L, 3L + BELL);
        assertThat(statements(Visitor.signedIn("instructor"), "/announcements")).isBetween(1L, 3L + BELL);
    }

    @Test
    void inboxAndPreferencesNeedAHandful() throws Exception {
        assertThat(statements(learner(), "/my/messages")).isBetween(1L, 2L + BELL);
        assertThat(statements(learner(), "/account/notifications")).isBetween(1L, 3L + BELL);
    }

    @Test
    void learningPageNeedsAtMostEightAndAPackageTwoLocksMore() throws Exception {
        var learner = learner();
        for (var lesson : List.of(1, 4, 5)) {
            assertThat(statements(learner, "/learn/five-customers/" + lesson))
                    .as("lesson " + lesson)
                    .isBetween(1L, (lesson == 4 ? 10L : 8L) + BELL);
        }
    }

    @Test
    void anOrdinaryCommitOfAPackageNeedsTheJournalsOwnTwoOnly() throws Exception {
        var page = learner().get("/learn/five-customers/4").body();
        var launch = FRAME.matcher(page);
        assertThat(launch.find()).isTrue();
        assertThat(post(launch.group(1) + "/open", "")).contains("\"seq\":0");
        long least = Long.MAX_VALUE;
        for (int seq = 1; seq <= TRIES; seq++) {
            var before = prepared();
            var entry = "{\"seq\":%d,\"set\":{\"cmi.suspend_data\":\"page %d\"}}".formatted(seq, seq);
            assertThat(post(launch.group(1) + "/commit", "{\"entries\":[" + entry + "]}"))
                    .contains("SAVED");
            least = Math.min(least, prepared() - before);
        }
        // Those two go to the connection itself and are not counted.
        assertThat(least).isZero();
    }

    private static String post(String address, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(json));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    private static Visitor learner() throws Exception {
        var learner = Visitor.signedIn("professional");
        learner.post("/enrol/five-customers");
        return learner;
    }

    private long statements(Visitor visitor, String path) throws Exception {
        visitor.get(path);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var before = prepared();
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            least = Math.min(least, prepared() - before);
        }
        return least;
    }

    private long prepared() throws IOException {
        return unit("read-attribute", "name", "prepared-statement-count").asLong();
    }

    private ModelNode unit(String operation, String... parameters) throws IOException {
        var request = new ModelNode();
        request.get("operation").set(operation);
        request.get("address")
                .add("deployment", "lms.ear")
                .add("subdeployment", "lms-ejb.jar")
                .add("subsystem", "jpa")
                .add("hibernate-persistence-unit", "lms.ear/lms-ejb.jar#lms");
        for (int i = 0; i < parameters.length; i += 2) {
            request.get(parameters[i]).set(parameters[i + 1]);
        }
        var answer = management.getControllerClient().execute(request);
        assertThat(answer.get("outcome").asString()).as(answer.toString()).isEqualTo("success");
        return answer.get("result");
    }
}
