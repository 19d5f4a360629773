package org.smeic.lms.curriculum.rule;

import org.jspecify.annotations.Nullable;

/**
 * For whom a part is in.
 *
 * @param when null exactly for {@code ALWAYS}
 * @param insteadOf key of the part of the same set that this one replaces; null unless {@code INSTEAD_OF}
 */
public record Variant(
        Kind kind, @Nullable Condition when, @Nullable String insteadOf) {

    /** In for everyone. */
    public static final Variant ALWAYS = new Variant(Kind.ALWAYS, null, null);

    /** How the condition decides; the kinds differ in what happens while its answer is not known. */
    public enum Kind {
        ALWAYS,
        /** In, unless the learner is known not to fit. */
        ONLY_WHEN,
        /** Out, unless the learner is known to fit. */
        ADDED_WHEN,
        /** As {@code ADDED_WHEN}, and another part leaves for it. */
        INSTEAD_OF
    }

    public Variant {
        if ((when == null) != (kind == Kind.ALWAYS) || (insteadOf == null) != (kind != Kind.INSTEAD_OF)) {
            throw new IllegalArgumentException(kind + " with " + when + " instead of " + insteadOf);
        }
    }

    /** In unless the condition is known to be false. */
    public static Variant onlyWhen(Condition when) {
        return new Variant(Kind.ONLY_WHEN, when, null);
    }

    /** In if the condition is known to be true. */
    public static Variant addedWhen(Condition when) {
        return new Variant(Kind.ADDED_WHEN, when, null);
    }

    /** In for another part of the same set if the condition is known to be true. */
    public static Variant insteadOf(String key, Condition when) {
        return new Variant(Kind.INSTEAD_OF, when, key);
    }
}
