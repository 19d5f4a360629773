package org.smeic.lms.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * What a learner tells so that a curriculum fits.
 *
 * @param hoursPerWeek 1 to 40
 * @param sector letter of the ISIC section; null when not told
 * @param experienceYears years in business or in the job; null when not told
 */
public record AboutMe(
        int hoursPerWeek, @Nullable String sector, @Nullable Integer experienceYears) {

    /** What an owner can spare beside the firm. */
    public static final AboutMe UNTOLD = new AboutMe(2, null, null);
}
