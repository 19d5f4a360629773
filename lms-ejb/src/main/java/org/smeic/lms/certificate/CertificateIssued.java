package org.smeic.lms.certificate;

/** A certificate was made; told in the transaction that makes it. */
public record CertificateIssued(long personId, String code, String courseTitle) {}
