package org.smeic.lms.quiz;

import java.time.Instant;

/**
 * An answer has arrived.
 *
 * @param revision what is stored now
 * @param taken false if something newer was there already
 * @param savedAt when what is stored came in
 * @param answered how many questions of the attempt have an answer
 */
public record Receipt(long questionId, long revision, boolean taken, Instant savedAt, long answered) {}
