package org.smeic.lms.curriculum;

import java.time.LocalDate;

/**
 * Something a learner completed can be renewed and will end; told once for each end.
 *
 * @param curriculum its title
 * @param lastDay the last day on which what was done still counts
 * @param course title of the course to begin with
 */
public record RenewalOpened(long learnerId, String slug, String curriculum, LocalDate lastDay, String course) {}
