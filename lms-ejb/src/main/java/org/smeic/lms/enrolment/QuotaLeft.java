package org.smeic.lms.enrolment;

/**
 * What people of an economy and a type have of an offering's quotas.
 *
 * @param left seats nobody is nominated for, from 0
 */
public record QuotaLeft(long seats, long left) {}
