package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's results say of one required course.
 *
 * @param metOn the first day it was met; null when never
 * @param until first day it no longer counts; null when never met, or for good
 * @param best the result that shows most: the one that was met first, else the one with the highest score
 * @param percent how far the course was begun, 0 to 100
 * @param renewed courses of the renewal path completed in the present window
 */
record CourseRecord(
        CourseRequirement course,
        LocalDate today,
        @Nullable LocalDate metOn,
        @Nullable LocalDate until,
        @Nullable Result best,
        int percent,
        List<String> renewed) {

    private static final Comparator<Result> BY_SCORE =
            Comparator.comparing(Result::score, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Days on which nothing changes for anyone: two results of a day are told apart by name. */
    private static final Comparator<Result> BY_DAY = Comparator.comparing(Result::completedOn)
            .thenComparing(BY_SCORE.reversed())
            .thenComparing(Result::course)
            .thenComparing(Result::edition);

    static CourseRecord of(CourseRequirement course, Facts facts) {
        var results = facts.countingAs(course.course());
        var enough = results.stream()
                .filter(result -> result.reaches(course.score()))
                .sorted(BY_DAY)
                .toList();
        var first = enough.stream().findFirst();
        var best = first.or(() -> results.stream().max(BY_SCORE.thenComparing(BY_DAY)));
        var until = until(course.validity(), enough, facts);
        return new CourseRecord(
                course,
                facts.today(),
                first.map(Result::completedOn).orElse(null),
                until.orElse(null),
                best.orElse(null),
                facts.percent(course.course()),
                until.map(end -> renewed(course, end, facts)).orElse(List.of()));
    }

    /**
     * The latest end that can be reached: each completion gives one, and each end gives a later one when the renewal
     * path was done in its window. Early renewal loses no day. Taking all that can be reached, and not the first found,
     * makes a further result never shorten anything.
     */
    private static Optional<LocalDate> until(@Nullable Validity validity, List<Result> enough, Facts facts) {
        if (validity == null) {
            return Optional.empty();
        }
        var ends = new TreeSet<LocalDate>();
        var open = new ArrayDeque<LocalDate>();
        enough.forEach(result -> open.add(result.completedOn().plusMonths(validity.months())));
        while (!open.isEmpty()) {
            var end = open.remove();
            if (ends.add(end)
                    && !validity.renewal().isEmpty()
                    && validity.renewal().stream().allMatch(course -> isIn(course, validity, end, facts))) {
                open.add(end.plusMonths(validity.months()));
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.last());
    }

    private static boolean isIn(String course, Validity validity, LocalDate end, Facts facts) {
        var opens = end.minusDays(validity.windowDays());
        return facts.countingAs(course).stream()
                .map(Result::completedOn)
                .anyMatch(day -> !day.isBefore(opens) && day.isBefore(end));
    }

    private static List<String> renewed(CourseRequirement course, LocalDate end, Facts facts) {
        var validity = Objects.requireNonNull(course.validity());
        var done = new HashSet<String>();
        validity.renewal().stream()
                .filter(each -> isIn(each, validity, end, facts))
                .forEach(done::add);
        return List.copyOf(done);
    }

    boolean counts() {
        return metOn != null && (until == null || today.isBefore(until));
    }

    boolean lasts() {
        var validity = course.validity();
        return counts()
                && (until == null || validity == null || today.isBefore(until.minusDays(validity.windowDays())));
    }

    /** 0 to 1; a course that is not met never shows as whole. */
    double fraction() {
        if (counts()) {
            return 1;
        }
        if (metOn == null && best != null) {
            var score = best.score();
            var least = course.score();
            return score == null || least == null ? 0.99 : Math.min(0.99, (double) score / least);
        }
        return metOn != null ? 0 : Math.min(0.99, percent / 100.0);
    }
}
