package org.smeic.lms.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code as the owner of the course sees it. */
public record CodeRow(
        long id,
        String code,
        String campaign,
        String organisation,
        int quota,
        int used,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** In two halves, as it is read out. */
    public String words() {
        return code.substring(0, 5) + "-" + code.substring(5);
    }

    public boolean isOpen() {
        return revokedAt == null
                && used < quota
                && (expiresAt == null || Instant.now().isBefore(expiresAt));
    }
}
