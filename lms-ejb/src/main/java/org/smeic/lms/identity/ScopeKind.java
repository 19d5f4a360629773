package org.smeic.lms.identity;

/** How far a role reaches. */
public enum ScopeKind {
    EVERYWHERE,
    ECONOMY,
    ORGANISATION,
    COURSE
}
