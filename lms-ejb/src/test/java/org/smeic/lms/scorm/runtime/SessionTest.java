package org.smeic.lms.scorm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // status set by the SCO, score, exit, mastery score -> result
                "-, -, '', -, completed",
                "completed, -, '', -, completed",
                "failed, -, '', -, failed",
                "browsed, -, '', -, browsed",
                "incomplete, -, '', -, incomplete",
                "completed, 80, '', 80, passed",
                "completed, 79.9, '', 80, failed",
                "incomplete, 90, '', 80, passed",
                "passed, -, '', 80, passed",
                "-, -, suspend, -, incomplete",
                "incomplete, 50, suspend, 80, incomplete",
                "completed, 50, suspend, 80, failed"
            })
    void theResultFollowsFromStatusScoreAndMastery(
            String status, String score, String exit, BigDecimal mastery, String result) {
        var session = Session.fresh().begun();
        if (status != null) {
            session = session.with(Map.of("cmi.core.lesson_status", status), mastery);
        }
        if (score != null) {
            session = session.with(Map.of("cmi.core.score.raw", score), mastery);
        }
        session = session.with(Map.of("cmi.core.exit", exit), mastery).finished(mastery);
        assertThat(session.status()).isEqualTo(result);
        assertThat(session.data()).containsEntry("cmi.core.lesson_status", result);
    }

    @Test
    void onlyASuspendedSessionIsResumed() {
        var begun = Session.fresh().begun();
        assertThat(begun.entry()).isEqualTo("ab-initio");
        assertThat(begun.with(Map.of("cmi.core.exit", "suspend"), null)
                        .finished(null)
                        .entry())
                .isEqualTo("resume");
        assertThat(begun.finished(null).entry()).isEmpty();
        assertThat(begun.with(Map.of("cmi.core.exit", "logout"), null)
                        .finished(null)
                        .entry())
                .isEmpty();
        assertThat(begun.with(Map.of("cmi.core.lesson_location", "3"), null).entry())
                .as("the browser died")
                .isEqualTo("resume");
    }

    @Test
    void timeAddsUpAlsoWhenASessionNeverFinished() {
        var died = Session.fresh().begun().with(Map.of("cmi.core.session_time", "00:10:00.5"), null);
        var second = died.begun();
        assertThat(second.time()).isEqualTo(60_050);
        assertThat(second.data()).doesNotContainKey("cmi.core.session_time");
        var done =
                second.with(Map.of("cmi.core.session_time", "01:00:00"), null).finished(null);
        assertThat(Timespan.text(done.time())).isEqualTo("0001:10:00.50");
    }

    @Test
    void withAMasteryScoreNothingIsDoneBeforeTheEnd() {
        var said = Session.fresh()
                .begun()
                .with(Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "50"), EIGHTY);
        assertThat(said.isDone()).isFalse();
        assertThat(said.finished(EIGHTY).status()).isEqualTo("failed");
    }

    @Test
    void whoIsDoneStaysDoneUntilANewSessionEnds() {
        var done = Session.fresh()
                .begun()
                .with(Map.of("cmi.core.lesson_status", "passed"), null)
                .finished(null);
        var again = done.begun().with(Map.of("cmi.core.lesson_status", "incomplete"), null);
        assertThat(again.isDone()).isTrue();
        assertThat(again.data()).containsEntry("cmi.core.lesson_status", "incomplete");
    }

    @Test
    void aPackageIsDoneWhenAllItsItemsAre() {
        var passed = new Standing.Part("passed", BigDecimal.valueOf(90));
        var failed = new Standing.Part("failed", BigDecimal.valueOf(45));
        var read = new Standing.Part("completed", null);
        assertThat(Standing.of(3, List.of(passed, failed, read))).isEqualTo(new Standing(66, false, 68));
        assertThat(Standing.of(2, List.of(passed, read))).isEqualTo(new Standing(100, true, 90));
        assertThat(Standing.of(2, List.of())).isEqualTo(new Standing(0, false, null));
    }
}
