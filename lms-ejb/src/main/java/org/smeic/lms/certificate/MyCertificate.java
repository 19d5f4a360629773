package org.smeic.lms.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of a learner's certificates.
 *
 * @param endedAt when it was replaced or revoked; null while it is valid
 * @param replacedBy code of the certificate that took its place; null unless replaced
 */
public record MyCertificate(
        String code,
        String name,
        String courseTitle,
        Instant issuedAt,
        State state,
        @Nullable Instant endedAt,
        @Nullable String replacedBy) {

    public boolean isValid() {
        return state == State.VALID;
    }
}
