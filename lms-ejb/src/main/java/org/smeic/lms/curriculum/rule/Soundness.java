package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a tree can be taken at all: what an editor is told before anyone else sees it. */
public final class Soundness {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH.plusYears(30);

    private Soundness() {}

    /** What is wrong, each in words, the part it is about first; empty when nothing is. */
    public static List<Phrase> faults(SetRequirement tree) {
        var faults = new ArrayList<Phrase>();
        var keys = new HashSet<String>();
        tree.all().filter(part -> !keys.add(part.key())).forEach(part -> faults.add(fault("key_twice", part)));
        tree.all().forEach(part -> dangling(part, keys, faults));
        tree.all().filter(SetRequirement.class::isInstance).forEach(set -> variants((SetRequirement) set, faults));
        if (tree.attainable() == 0 && tree.courses().noneMatch(Requirement::offered)) {
            faults.add(Phrase.of("fault.empty", Phrase.Name.part(tree.key())));
        }
        if (faults.isEmpty()) {
            neverOpen(tree).forEach(key -> faults.add(Phrase.of("fault.never_opens", Phrase.Name.part(key))));
        }
        return faults;
    }

    private static void dangling(Requirement part, Set<String> keys, List<Phrase> faults) {
        part.terms().after().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.add(fault("unknown_key", part, Phrase.Name.part(key))));
        var due = part.terms().due();
        if (due != null && due.after() != null && !keys.contains(due.after())) {
            faults.add(fault("unknown_key", part, Phrase.Name.part(due.after())));
        }
        if (part instanceof SetRequirement set && set.offered() && set.rule().least() > most(set)) {
            faults.add(fault("asks_too_much", part, set.rule().least(), most(set)));
        }
    }

    private static int most(SetRequirement set) {
        return set.rule().kind() == Rule.Kind.CREDITS
                ? set.attainable()
                : set.offeredParts().size();
    }

    /**
     * What may be meant and most often is not: variants that nobody can ever get, since what is asked of a learner cannot
     * all be true of one, or since another takes its place each time.
     */
    public static List<Phrase> doubts(SetRequirement tree) {
        var doubts = new ArrayList<Phrase>();
        doubts(tree, List.of(), doubts);
        return doubts;
    }

    private static void doubts(SetRequirement set, List<Condition> above, List<Phrase> doubts) {
        var before = new HashMap<String, List<Condition>>();
        for (var part : set.offeredParts()) {
            var variant = part.terms().variant();
            var asked = new ArrayList<>(above);
            var when = variant.when();
            if (when != null) {
                asked.add(when);
            }
            var instead = variant.insteadOf();
            var all = new ArrayList<>(asked);
            if (instead != null && when != null) {
                var earlier = before.computeIfAbsent(instead, none -> new ArrayList<>());
                earlier.stream().map(Condition::negated).forEach(all::add);
                earlier.add(when);
            }
            if (!Alternatives.possible(new Condition.AllOf(all))) {
                doubts.add(Phrase.of(
                        Alternatives.possible(new Condition.AllOf(asked)) ? "fault.always_taken" : "fault.for_nobody",
                        Phrase.Name.part(part.key())));
            } else if (part instanceof SetRequirement inner) {
                if (inner.offeredParts().isEmpty()) {
                    doubts.add(Phrase.of("fault.empty_set", Phrase.Name.part(part.key())));
                }
                doubts(inner, asked, doubts);
            }
        }
    }

    /** A replacement stands beside what it replaces, so that the rule of the set keeps its sense. */
    private static void variants(SetRequirement set, List<Phrase> faults) {
        var replaceable = set.parts().stream()
                .filter(part -> part.terms().variant().insteadOf() == null)
                .map(Requirement::key)
                .collect(Collectors.toSet());
        for (var part : set.parts()) {
            var instead = part.terms().variant().insteadOf();
            if (instead != null && !replaceable.contains(instead)) {
                faults.add(fault("instead_of_what", part, Phrase.Name.part(instead)));
            }
        }
    }

    /**
     * Does every course that is open, again and again: what is still locked then opens for nobody. Each course is taken
     * for one of its own, lest a course that stands twice opens what waits for itself.
     */
    static List<String> neverOpen(SetRequirement tree) {
        var apart = tree.mapped(part -> part instanceof CourseRequirement course
                ? new CourseRequirement(course.key(), course.key(), null, null, course.credits(), course.terms())
                : part);
        var done = new HashSet<Result>();
        while (true) {
            var standing = Evaluation.of(apart, Facts.of(ANY_DAY, done.toArray(Result[]::new)));
            var more = apart.asked()
                    .filter(CourseRequirement.class::isInstance)
                    .filter(course -> standing.at(course.key()).state() == State.OPEN)
                    .map(course -> Result.of(course.key(), ANY_DAY))
                    .toList();
            if (!done.addAll(more)) {
                return standing.parts().values().stream()
                        .filter(part -> part.state() == State.LOCKED)
                        .map(Standing.Part::key)
                        .toList();
            }
        }
    }

    private static Phrase fault(String key, Requirement part, Object... more) {
        var arguments = new ArrayList<Object>(List.of(Phrase.Name.part(part.key())));
        arguments.addAll(List.of(more));
        return new Phrase("fault." + key, arguments);
    }
}
