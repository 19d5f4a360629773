package org.smeic.lms.enrolment;

/** A quota has a seat that nobody has; told in the transaction that freed it, while the offering's row is held. */
public record QuotaSeatFreed(long offeringId, long quotaId) {}
