package org.smeic.lms.scorm.sequencing;

/**
 * How what happens in an activity is kept (SN 3.13).
 *
 * @param tracked whether its results count at all
 * @param completionSetByContent whether only the SCO says that it is completed
 * @param objectiveSetByContent whether only the SCO says that it is satisfied
 */
public record DeliveryControls(boolean tracked, boolean completionSetByContent, boolean objectiveSetByContent) {

    public static final DeliveryControls DEFAULT = new DeliveryControls(true, false, false);
}
