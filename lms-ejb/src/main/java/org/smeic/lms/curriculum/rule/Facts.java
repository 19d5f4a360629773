package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a learner's work; the order of the lists means nothing.
 *
 * @param today in the learner's zone; what is dated later does not count yet
 */
public record Facts(
        List<Result> results,
        List<Underway> underway,
        List<Exemption> exemptions,
        List<Equivalence> equivalences,
        LocalDate today) {

    public Facts {
        results = List.copyOf(results);
        underway = List.copyOf(underway);
        exemptions = List.copyOf(exemptions);
        equivalences = List.copyOf(equivalences);
    }

    /** Only these results. */
    public static Facts of(LocalDate today, Result... results) {
        return new Facts(List.of(results), List.of(), List.of(), List.of(), today);
    }

    /** The same learner on another day. */
    public Facts on(LocalDate day) {
        return new Facts(results, underway, exemptions, equivalences, day);
    }

    /** The same with these exemptions. */
    public Facts exempt(Exemption... given) {
        return new Facts(results, underway, List.of(given), equivalences, today);
    }

    /** The same with these equivalences. */
    public Facts equivalent(Equivalence... given) {
        return new Facts(results, underway, exemptions, List.of(given), today);
    }

    /** The same with these courses begun. */
    public Facts begun(Underway... given) {
        return new Facts(results, List.of(given), exemptions, equivalences, today);
    }

    /** Results up to today that count as this course, by equivalence as well. */
    List<Result> countingAs(String course) {
        return results.stream()
                .filter(result -> !result.completedOn().isAfter(today))
                .filter(result -> result.course().equals(course)
                        || equivalences.stream().anyMatch(each -> each.covers(result, course)))
                .toList();
    }

    /** Percent of a course begun, 0 when it is not. */
    int percent(String course) {
        return underway.stream()
                .filter(each -> each.course().equals(course))
                .mapToInt(Underway::percent)
                .max()
                .orElse(0);
    }
}
