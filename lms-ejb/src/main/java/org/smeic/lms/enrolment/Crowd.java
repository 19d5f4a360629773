package org.smeic.lms.enrolment;

import org.smeic.lms.identity.Economy;

/**
 * How many of an economy sit in an offering, and how many wait.
 *
 * @param seated with a seat or one that is held for them
 */
public record Crowd(Economy economy, long seated, long waiting) {}
