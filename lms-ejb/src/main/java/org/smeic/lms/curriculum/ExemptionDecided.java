package org.smeic.lms.curriculum;

/**
 * A request for an exemption was decided; told in the transaction that decides.
 *
 * @param part title of the part
 * @param why the reason, as the learner is to read it
 */
public record ExemptionDecided(
        long learnerId, String slug, String curriculum, String part, boolean granted, String why) {}
