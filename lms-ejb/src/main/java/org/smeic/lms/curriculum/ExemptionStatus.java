package org.smeic.lms.curriculum;

/** Where a request for an exemption stands. */
public enum ExemptionStatus {
    ASKED,
    GRANTED,
    REFUSED
}
