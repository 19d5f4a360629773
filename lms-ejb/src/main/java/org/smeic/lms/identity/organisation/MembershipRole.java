package org.smeic.lms.identity.organisation;

/** What someone is in an organisation. */
public enum MembershipRole {
    OWNER,
    STAFF,
    /** From outside, with the organisation as a client. */
    ADVISER
}
