package org.smeic.lms.search;

/** What one has in hand at the end. */
public enum Credential {
    CERTIFICATE
}
