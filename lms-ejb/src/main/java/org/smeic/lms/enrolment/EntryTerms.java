package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/**
 * How one gets into a course and for how long.
 *
 * @param accessDays 1 to 3,650 days from the day someone gets in; null for no end
 */
public record EntryTerms(Way way, @Nullable Integer accessDays) {

    /** What a course has of which nothing was said. */
    public static final EntryTerms OPEN = new EntryTerms(Way.OPEN, null);

    private static final int MOST_DAYS = 3650;

    /** @throws Refusal {@code enrolment.access_days} */
    public EntryTerms {
        if (accessDays != null && (accessDays < 1 || accessDays > MOST_DAYS)) {
            throw new Refusal("enrolment.access_days", MOST_DAYS);
        }
    }
}
