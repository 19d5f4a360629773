package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Done;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Left;
import org.smeic.lms.curriculum.rule.WeeklyPlan.Work;

/** What holds of due dates and plans wherever the clocks change: Sydney, Chatham, St John's, Santiago. */
@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class CalendarPropertiesTest {

    @Property(tries = 1000)
    void aDayEndsInItselfAndBeforeTheNext(@ForAll LocalDate day, @ForAll ZoneId zone) {
        var end = Deadline.of(day, zone).end();
        assertThat(end.minusNanos(1).atZone(zone).toLocalDate()).isEqualTo(day);
        assertThat(end).isBefore(Deadline.of(day.plusDays(1), zone).end());
    }

    @Property(tries = 1000)
    void moreDaysAreNeverLessTime(
            @ForAll LocalDate start,
            @ForAll ZoneId zone,
            @ForAll List<Pause> pauses,
            @ForAll @IntRange(max = 400) int days) {
        assertThat(due(start, zone, pauses, days).end())
                .isBefore(due(start, zone, pauses, days + 1).end());
    }

    @Property(tries = 1000)
    void whoBeginsLaterIsNeverDueEarlier(
            @ForAll LocalDate start,
            @ForAll ZoneId zone,
            @ForAll List<Pause> pauses,
            @ForAll @IntRange(max = 400) int days) {
        assertThat(due(start.plusDays(1), zone, pauses, days).end())
                .isAfterOrEqualTo(due(start, zone, pauses, days).end());
    }

    @Property(tries = 1000)
    void aBreakNeverBringsADateForward(
            @ForAll LocalDate start,
            @ForAll ZoneId zone,
            @ForAll List<Pause> pauses,
            @ForAll @IntRange(max = 400) int days) {
        assertThat(due(start, zone, pauses, days).end())
                .isAfterOrEqualTo(due(start, zone, List.of(), days).end());
    }

    @Property(tries = 1000)
    void allThatIsLeftIsPlannedInOrderAndNothingTwice(
            @ForAll LocalDate start, @ForAll ZoneId zone, @ForAll List<Pause> pauses, @ForAll long seed) {
        var work = work(start, zone, pauses, seed);
        var plan = WeeklyPlan.of(work);
        var pieces =
                plan.weeks().stream().flatMap(week -> week.pieces().stream()).toList();
        for (var left : work.left()) {
            assertThat(pieces.stream()
                            .filter(piece -> piece.part().equals(left.part()))
                            .mapToInt(WeeklyPlan.Piece::minutes)
                            .sum())
                    .isEqualTo(left.minutes());
        }
        assertThat(pieces.stream().map(WeeklyPlan.Piece::part).distinct())
                .containsExactlyElementsOf(work.left().stream().map(Left::part).toList());
    }

    @Property(tries = 1000)
    void noWeekHoldsMoreThanTheLearnerHas(
            @ForAll LocalDate start, @ForAll ZoneId zone, @ForAll List<Pause> pauses, @ForAll long seed) {
        var work = work(start, zone, pauses, seed);
        assertThat(WeeklyPlan.of(work).weeks()).allSatisfy(week -> {
            assertThat(week.minutes()).isLessThanOrEqualTo(week.capacity());
            if (week.time() == WeeklyPlan.Time.PAST || week.time() == WeeklyPlan.Time.PAUSED) {
                assertThat(week.pieces()).isEmpty();
            }
        });
    }

    @Property(tries = 1000)
    void weeksTouchWithoutGap(
            @ForAll LocalDate start, @ForAll ZoneId zone, @ForAll List<Pause> pauses, @ForAll long seed) {
        var weeks = WeeklyPlan.of(work(start, zone, pauses, seed)).weeks();
        for (var i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i).begins()).isEqualTo(weeks.get(i - 1).ends());
            assertThat(weeks.get(i).from()).isEqualTo(weeks.get(i - 1).from().plusWeeks(1));
        }
    }

    @Property(tries = 1000)
    void doneWorkNeverMoves(
            @ForAll LocalDate start,
            @ForAll ZoneId zone,
            @ForAll List<Pause> pauses,
            @ForAll long seed,
            @ForAll @IntRange(max = 100) int later) {
        var work = work(start, zone, List.of(), seed);
        var moved = new Work(
                start,
                work.today().plusDays(later),
                zone,
                work.minutesPerWeek() + later,
                pauses,
                work.done(),
                work.left().subList(0, work.left().size() / 2));
        for (var week : WeeklyPlan.of(work).weeks()) {
            if (!week.done().isEmpty()) {
                assertThat(WeeklyPlan.of(moved).weeks().get(week.number() - 1).done())
                        .isEqualTo(week.done());
            }
        }
    }

    @Property(tries = 500)
    void moreTimeNeverEndsLater(
            @ForAll LocalDate start, @ForAll ZoneId zone, @ForAll List<Pause> pauses, @ForAll long seed) {
        var work = work(start, zone, pauses, seed);
        var more = new Work(start, work.today(), zone, work.minutesPerWeek() * 2, pauses, work.done(), work.left());
        assertThat(WeeklyPlan.of(more).weeks().size())
                .isLessThanOrEqualTo(WeeklyPlan.of(work).weeks().size());
    }

    @Property(tries = 500)
    void aBreakNeverEndsEarlier(
            @ForAll LocalDate start, @ForAll ZoneId zone, @ForAll List<Pause> pauses, @ForAll long seed) {
        var work = work(start, zone, pauses, seed);
        var without = work(start, zone, List.of(), seed);
        assertThat(WeeklyPlan.of(work).weeks().size())
                .isGreaterThanOrEqualTo(WeeklyPlan.of(without).weeks().size());
    }

    private static Deadline due(LocalDate start, ZoneId zone, List<Pause> pauses, int days) {
        var part = CourseRequirement.of("a").under(Terms.NONE.due(new Due(days, null)));
        var tree = SetRequirement.of("all", Rule.ALL, part);
        var standing = Evaluation.of(tree, Facts.of(start));
        return DueDates.of(tree, standing, start, zone, pauses).get("a");
    }

    private static Work work(LocalDate start, ZoneId zone, List<Pause> pauses, long seed) {
        var chance = new Random(seed);
        var today = start.plusDays(chance.nextInt(60));
        var done = new ArrayList<Done>();
        for (var i = chance.nextInt(4); i > 0; i--) {
            var on = start.plusDays(chance.nextInt(70) - 10);
            done.add(new Done("done" + i, on.isAfter(today) ? today : on, 10 + chance.nextInt(60)));
        }
        var left = new ArrayList<Left>();
        for (var i = chance.nextInt(6); i > 0; i--) {
            left.add(new Left("left" + i, 5 + chance.nextInt(120)));
        }
        return new Work(start, today, zone, 1 + chance.nextInt(300), pauses, done, left);
    }
}
