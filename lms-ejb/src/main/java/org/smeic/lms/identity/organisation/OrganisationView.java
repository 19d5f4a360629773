package org.smeic.lms.identity.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * An organisation with its people, for one of them or for who oversees it.
 *
 * @param economy null for what belongs to none
 * @param mine what the caller is in it; null for who only oversees
 * @param confirms whether the caller says yes to who asks
 * @param members the confirmed first, by name; who asks is in it only for who says yes
 */
public record OrganisationView(
        long id,
        OrganisationFacts facts,
        @Nullable Economy economy,
        boolean verified,
        @Nullable MembershipRole mine,
        boolean confirms,
        List<Member> members) {

    /** Whether the caller owns it. */
    public boolean isOwner() {
        return mine == MembershipRole.OWNER;
    }
}
