package org.smeic.lms.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.certificate.pdf.Achievement;

/**
 * What anyone who has the code may know of a certificate.
 *
 * @param name the learner's; null when replaced, for it may be a name someone had to leave
 * @param courseTitle of the course or curriculum that was completed
 * @param endedAt when it was replaced or revoked; null while it is valid
 * @param replacedBy code of the certificate that took its place; null unless replaced
 */
public record Verified(
        String code,
        State state,
        @Nullable String name,
        Achievement achievement,
        String courseTitle,
        Instant issuedAt,
        @Nullable Instant endedAt,
        @Nullable String replacedBy) {}
