package org.smeic.lms.identity.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * An organisation in a list.
 *
 * @param economy null for what belongs to none
 * @param verifiedAt null until a coordinator or the secretariat has looked at it
 */
public record OrganisationCard(
        long id,
        String name,
        OrganisationKind kind,
        @Nullable Economy economy,
        String website,
        @Nullable Instant verifiedAt) {

    /** Whether somebody looked at it. */
    public boolean isVerified() {
        return verifiedAt != null;
    }
}
