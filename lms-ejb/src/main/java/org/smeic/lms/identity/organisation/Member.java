package org.smeic.lms.identity.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone in an organisation.
 *
 * @param since null while they wait for a yes
 */
public record Member(
        long membershipId,
        long personId,
        String name,
        String email,
        MembershipRole role,
        @Nullable Instant since) {

    /** Whether they wait for a yes. */
    public boolean isAsking() {
        return since == null;
    }
}
