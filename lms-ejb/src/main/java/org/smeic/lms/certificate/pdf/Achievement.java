package org.smeic.lms.certificate.pdf;

/** What a certificate is given for. */
public enum Achievement {
    COURSE,
    CURRICULUM
}
