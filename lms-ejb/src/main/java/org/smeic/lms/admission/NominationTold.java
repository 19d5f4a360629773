package org.smeic.lms.admission;

/**
 * Someone is to be told that a seat is held for them, or that it is no longer because the coordinator took it back.
 *
 * @param held whether it is
 */
public record NominationTold(long offeringId, long learnerId, boolean held) {}
