package org.smeic.lms.identity.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation the caller belongs to or asked to join.
 *
 * @param since null while nobody has said yes
 */
public record MyOrganisation(
        long id,
        String name,
        OrganisationKind kind,
        MembershipRole role,
        @Nullable Instant since,
        boolean verified,
        long members) {}
