package org.smeic.lms.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Way;

/**
 * How a visitor gets into one course.
 *
 * @param known whether they were let in before and may simply return
 * @param asksReason whether a request needs a reason
 * @param state of their request; null when they have not asked
 * @param note what those who decided said; null for nothing
 */
public record MyEntry(
        Way way,
        @Nullable Integer accessDays,
        boolean known,
        boolean asksReason,
        @Nullable RequestState state,
        @Nullable Instant askedAt,
        @Nullable String note) {

    /** Whether one click is enough. */
    public boolean isOpen() {
        return way == Way.OPEN || known;
    }
}
