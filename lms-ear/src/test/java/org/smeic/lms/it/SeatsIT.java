package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An instructor gives a date with one seat, two learners want it. */
@ArquillianTest
@RunAsClient
class SeatsIT {

    private static final Pattern SEAT = Pattern.compile("action=\"(/seat/\\d+)\"");

    @Test
    void aSeatIsOfferedTakenWaitedForAndHandedOn() throws Exception {
        Visitor.waitFor("one-page-experiment");
        var instructor = Visitor.signedIn("instructor");
        var start = LocalDateTime.now().plusDays(20).truncatedTo(ChronoUnit.MINUTES);
        var offered = instructor.fill(
                "/teach/courses/one-page-experiment/dates",
                "offer-form",
                Map.of(
                        "starts",
                        start.toString(),
                        "ends",
                        start.plusDays(7).toString(),
                        "tutor",
                        "Mei Lin",
                        "seats",
                        "1"));
        assertThat(offered.body()).contains("1 of 1 seats left", "Mei Lin");
        var past = instructor.fill(
                "/teach/courses/one-page-experiment/dates",
                "offer-form",
                Map.of("starts", "2020-01-01T09:00", "ends", "2020-01-02T09:00", "tutor", "Mei Lin", "seats", "1"));
        assertThat(past.body()).contains("A date in the past cannot be offered.");

        assertThat(new Visitor().get("/courses/one-page-experiment").body())
                .contains("Dates with a tutor", "Mei Lin", "Take a seat");
        var first = Visitor.signedIn("owner");
        var second = Visitor.signedIn("policy");
        assertThat(ask(first, "ask")).contains("You have a seat.", "Full (1 seats), 0 waiting");
        assertThat(ask(second, "ask")).contains("You are number 1 on the waiting list.");
        assertThat(ask(first, "give_up")).contains("Join the waiting list");
        assertThat(second.get("/courses/one-page-experiment").body()).contains("You have a seat.");
        assertThat(second.get("/my").body()).contains("/learn/one-page-experiment");
    }

    private static String ask(Visitor learner, String what) throws Exception {
        var seat = SEAT.matcher(learner.get("/courses/one-page-experiment").body());
        assertThat(seat.find()).isTrue();
        return learner.post(seat.group(1), Map.of("course", "one-page-experiment", "do", what))
                .body();
    }
}
