package org.smeic.lms.identity;

import org.jspecify.annotations.Nullable;

/**
 * Whom a coordinator looks for.
 *
 * @param text beginnings of words of the name, in any order; empty for any
 * @param stakeholder null for any
 * @param organisation id of one they belong to; null for any
 */
public record PeopleFilter(
        String text,
        @Nullable Stakeholder stakeholder,
        @Nullable Long organisation) {

    /** Everyone in sight. */
    public static final PeopleFilter ANY = new PeopleFilter("", null, null);

    /** Whether anything narrows the list. */
    public boolean isAny() {
        return text.isBlank() && stakeholder == null && organisation == null;
    }
}
