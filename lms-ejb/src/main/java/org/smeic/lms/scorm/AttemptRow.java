package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as the instructor of its lesson sees it in a list.
 *
 * @param learner their name
 * @param seenAt when something of it was stored last; when it began, if nothing was
 * @param completion {@code completed}, {@code incomplete} or {@code unknown}
 * @param success {@code passed}, {@code failed} or {@code unknown}
 * @param score -1..1, null while there is none
 * @param percent 0..100
 * @param seconds spent in all its items
 */
public record AttemptRow(
        long id,
        String learner,
        Instant startedAt,
        Instant seenAt,
        String completion,
        String success,
        @Nullable BigDecimal score,
        int percent,
        BigDecimal seconds) {}
