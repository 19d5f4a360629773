package org.smeic.lms.scorm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of contents.
 *
 * @param depth 0 at the top
 * @param launchable whether it opens something; a group does not
 * @param locked whether its prerequisites are not met yet
 * @param status the lesson status that counts; {@code not attempted} for what was never opened
 * @param score 0..100
 */
public record TocItem(
        long id,
        String identifier,
        String title,
        int depth,
        boolean launchable,
        boolean locked,
        String status,
        @Nullable BigDecimal score,
        boolean current) {}
