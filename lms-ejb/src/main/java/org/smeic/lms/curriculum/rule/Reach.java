package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the tree from the courses up and says how far each part is. */
final class Reach {

    private static final Comparator<Exemption> LONGEST = Comparator.comparing(
                    Exemption::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Exemption::from)
            .thenComparing(Exemption::note)
            .thenComparing(Exemption::decidedBy);

    private final Done done;
    private final View now;
    private final View lasting;
    private final LocalDate today;
    private final Map<String, Reached> parts = new HashMap<>();

    private Reach(SetRequirement tree, Facts facts) {
        done = new Done(tree, facts);
        today = facts.today();
        now = new View.Now(today);
        lasting = new View.Lasting(today);
    }

    static Map<String, Reached> of(SetRequirement tree, Facts facts) {
        var reach = new Reach(tree, facts);
        reach.walk(tree);
        return reach.parts;
    }

    private void walk(Requirement part) {
        if (part instanceof SetRequirement set) {
            set.parts().forEach(this::walk);
        }
        var counts = done.counts(part, now);
        parts.put(
                part.key(),
                new Reached(
                        counts,
                        done.counts(part, lasting),
                        metOn(part),
                        counts ? 1 : Math.min(0.99, fraction(part)),
                        done.earned(part, now),
                        exemption(part),
                        part instanceof CourseRequirement course ? done.record(course) : null,
                        done.through(part, now).map(Requirement::key).orElse(null)));
    }

    /** The first day on which it counted, were nothing ever to expire. */
    private @Nullable LocalDate metOn(Requirement part) {
        // What asks for nothing was always met.
        return Stream.concat(Stream.of(LocalDate.EPOCH), days(part).stream())
                .filter(day -> done.counts(part, new View.By(day)))
                .findFirst()
                .orElse(null);
    }

    /** Days on which the answer may have changed. */
    private SortedSet<LocalDate> days(Requirement part) {
        var days = new TreeSet<LocalDate>();
        part.all().forEach(each -> {
            done.exemptions(each).stream().map(Exemption::from).forEach(days::add);
            var day = each instanceof CourseRequirement course
                    ? done.record(course).metOn()
                    : null;
            if (day != null) {
                days.add(day);
            }
        });
        done.through(part, new View.By(today)).ifPresent(replaced -> days.addAll(days(replaced)));
        days.tailSet(today, false).clear();
        return days;
    }

    private double fraction(Requirement part) {
        if (!(part instanceof SetRequirement set)) {
            return done.record((CourseRequirement) part).fraction();
        }
        var need = set.rule().need(set);
        return switch (set.rule().kind()) {
            case ALL -> fractions(set.offeredParts()).sum() / need;
            case ANY, AT_LEAST ->
                fractions(set.parts())
                                .map(fraction -> -fraction)
                                .sorted()
                                .limit(need)
                                .map(fraction -> -fraction)
                                .sum()
                        / need;
            case CREDITS ->
                Math.max(
                                done.earned(set, now),
                                set.courses()
                                        .mapToDouble(course -> at(course).fraction() * course.credits())
                                        .sum())
                        / need;
        };
    }

    private java.util.stream.DoubleStream fractions(List<Requirement> of) {
        return of.stream().mapToDouble(part -> at(part).fraction());
    }

    private Reached at(Requirement part) {
        return Objects.requireNonNull(parts.get(part.key()));
    }

    private @Nullable Exemption exemption(Requirement part) {
        return done.exemptions(part).stream()
                .filter(each -> each.counts(today))
                .max(LONGEST)
                .orElse(null);
    }
}
