package org.smeic.lms.identity.organisation;

/** What sort of place people work in. */
public enum OrganisationKind {
    SME,
    LARGE_FIRM,
    GOVERNMENT,
    AGENCY,
    UNIVERSITY,
    RESEARCH,
    INVESTOR,
    CLUSTER,
    ASSOCIATION,
    MEDIA,
    APEC_FORUM,
    EU_BODY;

    /** Whether it belongs to no member economy. */
    public boolean isBeyondEconomies() {
        return this == APEC_FORUM || this == EU_BODY;
    }
}
