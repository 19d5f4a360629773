package org.smeic.lms.curriculum.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a part besides its rule.
 *
 * @param after keys of the parts that must be met before this one opens
 * @param due when it should be done; null when whenever it fits
 * @param variant for whom it is in
 * @param why the editor's own reason, in the language of the curriculum; may be empty
 * @param retired whether it is no longer asked for
 * @param fits whether it is for this learner; in a version, where there is no learner yet, every part is
 */
public record Terms(Set<String> after, @Nullable Due due, Variant variant, String why, boolean retired, boolean fits) {

    /** No conditions at all. */
    public static final Terms NONE = new Terms(Set.of(), null, Variant.ALWAYS, "", false);

    public Terms {
        after = Set.copyOf(after);
    }

    /** As a version has them. */
    public Terms(Set<String> after, @Nullable Due due, Variant variant, String why, boolean retired) {
        this(after, due, variant, why, retired, true);
    }

    /** The same with these prerequisites. */
    public Terms after(String... keys) {
        return new Terms(Set.of(keys), due, variant, why, retired, fits);
    }

    /** The same with a due date. */
    public Terms due(Due newDue) {
        return new Terms(after, newDue, variant, why, retired, fits);
    }

    /** The same for others. */
    public Terms variant(Variant newVariant) {
        return new Terms(after, due, newVariant, why, retired, fits);
    }

    /** The same, no longer asked for. */
    public Terms retire() {
        return new Terms(after, due, variant, why, true, fits);
    }

    /** The same, not for this learner. */
    Terms unfit() {
        return new Terms(after, due, variant, why, retired, false);
    }
}
