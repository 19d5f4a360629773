package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Done;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Left;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Piece;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Time;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Work;

class WeeklyPlanTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final List<Left> LEFT = List.of(new Left("customers", 70), new Left("price", 60));

    @Test
    void aWeekHoldsWhatTheLearnerHasTimeForAndTheRestMovesOn() {
        var weeks = plan(MONDAY, List.of(), List.of(), LEFT).weeks();
        assertThat(weeks)
                .extracting(WeeklyPlan.Week::pieces)
                .containsExactly(
                        List.of(new Piece("customers", 60, false)),
                        List.of(new Piece("customers", 10, true), new Piece("price", 50, false)),
                        List.of(new Piece("price", 10, true)));
    }

    @Test
    void whoFallsBehindKeepsWhatIsDoneAndFindsTheRestThisWeek() {
        var done = List.of(new Done("customers", MONDAY.plusDays(3), 70));
        var weeks = plan(MONDAY.plusWeeks(3), List.of(), done, List.of(new Left("price", 60)))
                .weeks();
        assertThat(weeks).extracting(WeeklyPlan.Week::time).containsExactly(Time.PAST, Time.PAST, Time.PAST, Time.NOW);
        assertThat(weeks.get(0).done()).isEqualTo(done);
        assertThat(weeks.get(3).pieces()).containsExactly(new Piece("price", 60, true));
    }

    @Test
    void aBreakLeavesItsWeeksEmpty() {
        var pause = new Pause(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
        var weeks = plan(MONDAY, List.of(pause), List.of(), LEFT).weeks();
        assertThat(weeks)
                .extracting(WeeklyPlan.Week::time)
                .containsExactly(Time.NOW, Time.PAUSED, Time.COMING, Time.COMING);
    }

    @Test
    void aBreakWithoutAnEndPromisesNothing() {
        var plan = plan(MONDAY, List.of(new Pause(MONDAY, null)), List.of(), LEFT);
        assertThat(plan.resting()).isTrue();
        assertThat(plan.weeks()).hasSize(1).allMatch(week -> week.pieces().isEmpty());
    }

    @Test
    void aDayEndsAtTheLearnersMidnightAlsoWhereTheClockSkipsIt() {
        // In Santiago the clocks go from 24:00 of 5 September 2026 to 01:00 of the 6th.
        assertThat(Deadline.of(LocalDate.of(2026, 9, 5), ZoneId.of("America/Santiago"))
                        .end())
                .isEqualTo(Instant.parse("2026-09-06T04:00:00Z"));
        assertThat(Deadline.of(LocalDate.of(2026, 4, 5), ZoneId.of("Pacific/Chatham"))
                        .end())
                .isEqualTo(Instant.parse("2026-04-05T11:15:00Z"));
    }

    private static WeeklyPlan plan(LocalDate today, List<Pause> pauses, List<Done> done, List<Left> left) {
        return WeeklyPlan.of(new Work(MONDAY, today, HANOI, 60, pauses, done, left));
    }
}
