package org.smeic.lms.certificate;

/** Whether a certificate stands. Only one that is valid can become something else. */
public enum State {
    VALID,
    REPLACED,
    REVOKED
}
