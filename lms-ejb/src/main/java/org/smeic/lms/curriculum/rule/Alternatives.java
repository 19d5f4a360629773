package org.smeic.lms.curriculum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.curriculum.rule.Condition.AllOf;
import org.smeic.lms.curriculum.rule.Condition.AnyOf;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;
import org.smeic.lms.curriculum.rule.Condition.Not;

/**
 * A condition as an editor sees it: one of several alternatives, in each of which all comparisons hold. Each comparison is
 * an {@code Is}, an {@code AtLeast}, or the opposite of one. Kleene's values follow De Morgan and distribute, so that
 * nothing is lost on the way, of what is not known either.
 */
public final class Alternatives {

    /** More of them nobody can read. */
    public static final int MOST = 24;

    private Alternatives() {}

    /** The alternatives; empty when there would be more than {@link #MOST}. Of a condition that never holds: none. */
    public static Optional<List<List<Condition>>> of(Condition condition) {
        return of(condition, true);
    }

    /** The condition they stand for; none of them never holds. */
    public static Condition condition(List<List<Condition>> alternatives) {
        var any = alternatives.stream().map(Alternatives::all).toList();
        return any.size() == 1 ? any.get(0) : new AnyOf(any);
    }

    private static Condition all(List<Condition> comparisons) {
        return comparisons.size() == 1 ? comparisons.get(0) : new AllOf(comparisons);
    }

    private static Optional<List<List<Condition>>> of(Condition condition, boolean holds) {
        if (condition instanceof Not not) {
            return of(not.of(), !holds);
        } else if (condition instanceof AllOf all) {
            return holds ? product(all.of(), true) : sum(all.of(), false);
        } else if (condition instanceof AnyOf any) {
            return holds ? sum(any.of(), true) : product(any.of(), false);
        }
        return Optional.of(List.of(List.of(holds ? condition : condition.negated())));
    }

    private static Optional<List<List<Condition>>> sum(List<Condition> of, boolean hold) {
        var all = new ArrayList<List<Condition>>();
        for (var each : of) {
            var found = of(each, hold);
            if (found.isEmpty()) {
                return found;
            }
            all.addAll(found.get());
        }
        return limited(all);
    }

    private static Optional<List<List<Condition>>> product(List<Condition> of, boolean hold) {
        List<List<Condition>> all = List.of(List.of());
        for (var each : of) {
            var found = of(each, hold);
            if (found.isEmpty() || all.size() * found.get().size() > MOST) {
                return Optional.empty();
            }
            var longer = new ArrayList<List<Condition>>();
            for (var one : all) {
                for (var other : found.get()) {
                    var both = new ArrayList<>(one);
                    other.stream().filter(next -> !both.contains(next)).forEach(both::add);
                    longer.add(List.copyOf(both));
                }
            }
            all = longer;
        }
        return limited(all);
    }

    private static Optional<List<List<Condition>>> limited(List<List<Condition>> all) {
        var different = all.stream().distinct().toList();
        return different.size() > MOST ? Optional.empty() : Optional.of(different);
    }

    /** Whether someone could be such that it holds; where it is too long to say, it is taken to be so. */
    static boolean possible(Condition condition) {
        return of(condition)
                .map(any -> any.stream().anyMatch(Alternatives::compatible))
                .orElse(true);
    }

    private static boolean compatible(List<Condition> comparisons) {
        for (var trait : Trait.values()) {
            var possible = trait.isNumber()
                    ? least(comparisons, trait) < below(comparisons, trait)
                    : named(comparisons, trait);
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    private static int least(List<Condition> comparisons, Trait trait) {
        return comparisons.stream()
                .filter(each -> each instanceof AtLeast least && least.trait() == trait)
                .mapToInt(each -> ((AtLeast) each).least())
                .max()
                .orElse(0);
    }

    private static int below(List<Condition> comparisons, Trait trait) {
        return comparisons.stream()
                .filter(each -> each instanceof Not not && not.of() instanceof AtLeast least && least.trait() == trait)
                .mapToInt(each -> ((AtLeast) ((Not) each).of()).least())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** One value must be among all that are asked for; of courses completed there may be several. */
    private static boolean named(List<Condition> comparisons, Trait trait) {
        var asked = comparisons.stream()
                .filter(each -> each instanceof Is is && is.trait() == trait)
                .map(each -> ((Is) each).values())
                .toList();
        var denied = comparisons.stream()
                .filter(each -> each instanceof Not not && not.of() instanceof Is is && is.trait() == trait)
                .flatMap(each -> ((Is) ((Not) each).of()).values().stream())
                .toList();
        if (trait == Trait.COMPLETED) {
            return asked.stream().allMatch(values -> values.stream().anyMatch(value -> allowed(trait, value, denied)));
        }
        return asked.isEmpty()
                || asked.stream()
                        .flatMap(List::stream)
                        .filter(value -> allowed(trait, value, denied))
                        .anyMatch(value -> asked.stream()
                                .allMatch(values -> values.stream().anyMatch(one -> trait.matches(one, value))));
    }

    private static boolean allowed(Trait trait, String value, List<String> denied) {
        return denied.stream().noneMatch(each -> trait.matches(each, value));
    }
}
