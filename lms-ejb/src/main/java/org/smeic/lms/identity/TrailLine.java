package org.smeic.lms.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail as administrators read it.
 *
 * @param name of the person now; null when nobody was known
 * @param address network address; null for what the platform did itself
 */
public record TrailLine(
        Instant happenedAt,
        SecurityEvent.Kind kind,
        @Nullable Long personId,
        @Nullable String name,
        @Nullable String address,
        @Nullable String detail) {}
