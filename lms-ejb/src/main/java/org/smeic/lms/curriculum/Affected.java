package org.smeic.lms.curriculum;

import java.util.List;
import java.util.Map;

/**
 * Who is affected when a draft is published by a rule.
 *
 * @param moving how many of those on the way would go on in the new version
 * @param staying how many would finish the one they are on
 * @param completing how many would complete by the move alone
 * @param losing how many would stand lower in the new version, whether they move or not
 * @param rows some of them, those who would lose something before the others
 * @param titles of the courses the rows name, by address
 */
public record Affected(
        int moving, int staying, int completing, int losing, List<Row> rows, Map<String, String> titles) {

    /**
     * One learner.
     *
     * @param before percent of the whole today, 0 to 100
     * @param after percent of the whole in the new version
     * @param more addresses of courses the new version asks for beyond today's and that are not done
     * @param fewer addresses of courses it no longer asks for
     */
    public record Row(
            long learnerId,
            String name,
            int before,
            int after,
            boolean loses,
            boolean moves,
            List<String> more,
            List<String> fewer) {}

    /** All who are on the way. */
    public int all() {
        return moving + staying;
    }
}
