package org.smeic.lms.identity.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * An organisation as a coordinator sees it.
 *
 * @param economy null for what belongs to none
 * @param verifiedAt null until somebody has looked at it
 * @param members confirmed ones
 * @param asking who wait for a yes
 */
public record OrganisationRow(
        long id,
        String name,
        OrganisationKind kind,
        @Nullable Economy economy,
        String website,
        @Nullable Instant verifiedAt,
        long members,
        long asking) {

    /** Whether somebody looked at it. */
    public boolean isVerified() {
        return verifiedAt != null;
    }
}
