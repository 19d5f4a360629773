package org.smeic.lms.identity;

/** Whom the Center serves; decides which front door and which curricula someone sees first. */
public enum Stakeholder {
    SME_OWNER,
    SME_STAFF,
    POLICY_MAKER,
    INNOVATION_PROFESSIONAL,
    INVESTOR,
    RESEARCHER
}
