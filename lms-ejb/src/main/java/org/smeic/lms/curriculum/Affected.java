package org.smeic.lms.curriculum;

import java.util.List;

/**
 * Who is affected when a draft is published by a rule.
 *
 * @param moving how many of those on the way would go on in the new version
 * @param staying how many would finish the one they are on
 * @param completing how many would complete by the move alone
 * @param rows the first of them, those who would lose something before the others
 */
public record Affected(int moving, int staying, int completing, List<Row> rows) {

    /**
     * One learner.
     *
     * @param before percent of the whole today, 0 to 100
     * @param after percent of the whole in the new version
     */
    public record Row(long learnerId, int before, int after, boolean loses, boolean moves) {}
}
