package org.smeic.lms.curriculum.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** From one version of a curriculum to the next. */
public final class Succession {

    private Succession() {}

    /**
     * The next version with what it drops kept as retired, in the set it was dropped from, so that it counts for those
     * who did it. Parts are the same when their keys are.
     */
    public static SetRequirement carry(SetRequirement previous, SetRequirement next) {
        var keys = new HashSet<String>();
        next.all().map(Requirement::key).forEach(keys::add);
        return carry(previous, next, keys);
    }

    private static SetRequirement carry(SetRequirement previous, SetRequirement next, Set<String> keys) {
        var parts = new ArrayList<Requirement>();
        for (var part : next.parts()) {
            parts.add(
                    part instanceof SetRequirement set
                                    && previous.find(set.key()).orElse(null) instanceof SetRequirement before
                            ? carry(before, set, keys)
                            : part);
        }
        previous.find(next.key())
                .filter(SetRequirement.class::isInstance)
                .map(SetRequirement.class::cast)
                .ifPresent(before -> before.parts().stream()
                        .filter(part -> !keys.contains(part.key()))
                        .map(part -> pruned(part, keys))
                        .forEach(parts::add));
        return next.with(parts);
    }

    private static Requirement pruned(Requirement dropped, Set<String> keys) {
        var part = dropped;
        if (dropped instanceof SetRequirement set) {
            part = set.with(set.parts().stream()
                    .filter(each -> !keys.contains(each.key()))
                    .map(each -> pruned(each, keys))
                    .toList());
        }
        return part.under(part.terms().retire());
    }

    /** Whether someone would stand lower on the whole after the change: complete no more, or less far. */
    public static boolean loses(Standing before, Standing after) {
        return before.complete()
                ? !after.complete()
                : after.whole().fraction() < before.whole().fraction();
    }
}
