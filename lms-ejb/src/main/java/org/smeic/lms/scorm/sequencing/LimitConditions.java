package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * How often and how long (SN 3.5). Only the number of attempts is enforced; the duration reaches the SCO as
 * {@code cmi.max_time_allowed}.
 *
 * @param attemptLimit 0 or more, null for none
 * @param attemptAbsoluteDurationLimit as an ISO 8601 duration, empty for none
 */
public record LimitConditions(@Nullable Integer attemptLimit, String attemptAbsoluteDurationLimit) {

    public static final LimitConditions NONE = new LimitConditions(null, "");
}
