package org.smeic.lms.curriculum.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a learner. A trait that is missing is not known; a trait with no values is known to have none.
 *
 * @param words the named traits
 * @param numbers the counted ones
 */
public record Profile(Map<Trait, Set<String>> words, Map<Trait, Integer> numbers) {

    /** A visitor of whom nothing is known. */
    public static final Profile UNKNOWN = new Profile(Map.of(), Map.of());

    public Profile {
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
    }

    /** The same with one more thing known. */
    public Profile with(Trait trait, Set<String> values) {
        var more = new EnumMap<Trait, Set<String>>(Trait.class);
        more.putAll(words);
        more.put(trait, Set.copyOf(values));
        return new Profile(more, numbers);
    }

    /** The same with one more thing known, if it is. */
    public Profile with(Trait trait, @Nullable String value) {
        return value == null ? this : with(trait, Set.of(value));
    }

    /** The same with one more thing counted, if it is. */
    public Profile with(Trait trait, @Nullable Integer value) {
        if (value == null) {
            return this;
        }
        var more = new EnumMap<Trait, Integer>(Trait.class);
        more.putAll(numbers);
        more.put(trait, value);
        return new Profile(words, more);
    }
}
