package org.smeic.lms.curriculum;

import java.time.Instant;
import org.smeic.lms.identity.Economy;

/**
 * What is due next on a journey, past or to come.
 *
 * @param part its title
 * @param dueAt the first instant that is too late
 */
public record OpenDate(
        long journeyId, long learnerId, Economy economy, long curriculumId, String part, Instant dueAt) {}
