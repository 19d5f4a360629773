package org.smeic.lms.curriculum;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Stakeholder;

/**
 * A curriculum as its editor's list shows it.
 *
 * @param published number of the version newcomers begin with; null before the first
 * @param latest number of the latest version, draft or not; null when there is none at all
 * @param learners on it and not done
 * @param done who completed it
 * @param asked exemptions that wait for a decision
 */
public record DeskRow(
        String slug,
        String title,
        String language,
        Stakeholder stakeholder,
        @Nullable Integer published,
        @Nullable Integer latest,
        long learners,
        long done,
        long asked) {

    /** Whether there is a draft that is not published. */
    public boolean isDraft() {
        return latest != null && !latest.equals(published);
    }
}
