package org.smeic.lms.curriculum.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the tree what is done, in one view after another. Gates play no part in it. */
final class Done {

    private final Map<String, Requirement> parts = new HashMap<>();
    private final Map<String, CourseRecord> records = new HashMap<>();
    private final Map<String, List<Exemption>> exemptions = new HashMap<>();

    Done(SetRequirement tree, Facts facts) {
        spread(tree, List.of(), facts);
        tree.courses().forEach(course -> records.put(course.key(), CourseRecord.of(course, facts)));
    }

    /** Who need not do a set need not do any of its parts, and waits for none of them. */
    private void spread(Requirement part, List<Exemption> above, Facts facts) {
        var all = Stream.concat(above.stream(), facts.exemptions().stream().filter(each -> each.requirement()
                        .equals(part.key())))
                .toList();
        parts.put(part.key(), part);
        exemptions.put(part.key(), all);
        if (part instanceof SetRequirement set) {
            set.parts().forEach(each -> spread(each, all, facts));
        }
    }

    CourseRecord record(CourseRequirement course) {
        return Objects.requireNonNull(records.get(course.key()));
    }

    List<Exemption> exemptions(Requirement part) {
        return exemptions.getOrDefault(part.key(), List.of());
    }

    /** Whether the part counts: by itself, or because what it replaces was done before. */
    boolean counts(Requirement part, View view) {
        return own(part, view) || through(part, view).isPresent();
    }

    private boolean own(Requirement part, View view) {
        return view.counts(exemptions(part))
                || (part instanceof SetRequirement set
                        ? rule(set, view)
                        : view.counts(record((CourseRequirement) part)));
    }

    /** The retired part that this one replaces, if that one was done and this one was not. */
    Optional<Requirement> through(Requirement part, View view) {
        return replaced(part, view).filter(done -> !own(part, view));
    }

    private Optional<Requirement> replaced(Requirement part, View view) {
        return Optional.ofNullable(part.terms().variant().insteadOf())
                .map(parts::get)
                .filter(replaced -> !replaced.offered() && own(replaced, view));
    }

    private boolean rule(SetRequirement set, View view) {
        var need = set.rule().need(set);
        return switch (set.rule().kind()) {
            case ALL -> set.offeredParts().stream().allMatch(part -> counts(part, view));
            // A retired part counts by itself, so that the one in its place must not count through it.
            case ANY, AT_LEAST ->
                set.parts().stream().filter(part -> own(part, view)).count() >= need;
            case CREDITS -> sum(set, view) >= need;
        };
    }

    /**
     * Credits that count. Those of a retired part are its own; the part in its place adds what it is worth more, so
     * that with either the same is reached, also when parts of it are retired or done later.
     */
    int earned(Requirement part, View view) {
        var own = part instanceof SetRequirement set ? sum(set, view) : own(part, view) ? part.attainable() : 0;
        return replaced(part, view)
                .map(replaced -> Math.max(own, part.worth() - earned(replaced, view)))
                .orElse(own);
    }

    private int sum(SetRequirement set, View view) {
        return set.parts().stream().mapToInt(each -> earned(each, view)).sum();
    }
}
