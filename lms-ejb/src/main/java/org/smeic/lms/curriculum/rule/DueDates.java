package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When parts are due. Days of a break do not count, so that a break moves everything after it. */
public final class DueDates {

    private final SetRequirement tree;
    private final Standing standing;
    private final LocalDate start;
    private final List<Pause> pauses;
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    private DueDates(SetRequirement tree, Standing standing, LocalDate start, Collection<Pause> pauses) {
        this.tree = tree;
        this.standing = standing;
        this.start = start;
        this.pauses = List.copyOf(pauses);
    }

    /**
     * The due dates of all offered parts that have one, by key, in the order of the tree.
     *
     * @param standing of the same tree
     * @param start the learner's first day
     */
    public static Map<String, Deadline> of(
            SetRequirement tree, Standing standing, LocalDate start, ZoneId zone, Collection<Pause> pauses) {
        var dates = new DueDates(tree, standing, start, pauses);
        var deadlines = new LinkedHashMap<String, Deadline>();
        tree.all().filter(Requirement::offered).forEach(part -> dates.day(part, new HashSet<>())
                .ifPresent(day -> deadlines.put(part.key(), Deadline.of(day, zone))));
        return deadlines;
    }

    /** @param asking the keys on the way here; a part that waits for itself has no date */
    private Optional<LocalDate> day(Requirement part, Set<String> asking) {
        var due = part.terms().due();
        var known = days.get(part.key());
        if (due == null || known != null || !asking.add(part.key())) {
            return known == null ? Optional.empty() : known;
        }
        var day = anchor(due, asking).map(from -> plus(from, due.days()));
        days.put(part.key(), day);
        return day;
    }

    /** What was met before the start puts nothing before the start; what is not met yet counts from when it is due. */
    private Optional<LocalDate> anchor(Due due, Set<String> asking) {
        if (due.after() == null) {
            return Optional.of(start);
        }
        return tree.find(due.after())
                .flatMap(before ->
                        Optional.ofNullable(standing.at(before.key()).metOn()).or(() -> day(before, asking)))
                .map(day -> day.isBefore(start) ? start : day);
    }

    private LocalDate plus(LocalDate from, int count) {
        var day = afterBreak(from);
        for (var left = count; left > 0; left--) {
            day = afterBreak(day.plusDays(1));
        }
        return day;
    }

    /** Of a break without an end nobody knows the end, so that it moves nothing yet. */
    private LocalDate afterBreak(LocalDate from) {
        var day = from;
        while (Pause.covers(pauses, day) && !Pause.open(pauses, day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
