package org.smeic.lms.scorm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Edition;

/**
 * An attempt as the instructor of its lesson sees it in full.
 *
 * @param locks why items cannot be chosen now, by identifier; of those that can, nothing
 * @param lastStep why the learner is where they are, null before the first step
 */
public record AttemptReview(
        AttemptRow row,
        String packageTitle,
        Edition edition,
        AttemptResult result,
        Map<String, Lock> locks,
        @Nullable LastStep lastStep) {

    public AttemptReview {
        locks = Map.copyOf(locks);
    }
}
