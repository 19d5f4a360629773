package org.smeic.lms.scorm.sequencing;

import java.util.List;

/**
 * When enough children answer, the cluster's status follows (SN 3.7).
 *
 * @param minimumCount for AT_LEAST_COUNT, 0 or more
 * @param minimumPercent for AT_LEAST_PERCENT, 0..1
 * @param conditions asked of each child
 * @param line of the manifest where the rule stands, from 1; 0 when it stands in none
 */
public record RollupRule(
        ChildActivitySet childActivitySet,
        int minimumCount,
        double minimumPercent,
        Combination combination,
        List<RuleCondition> conditions,
        RollupAction action,
        int line) {

    /** Which children must answer. */
    public enum ChildActivitySet {
        ALL,
        ANY,
        NONE,
        AT_LEAST_COUNT,
        AT_LEAST_PERCENT
    }

    /** What follows for the cluster. */
    public enum RollupAction {
        SATISFIED,
        NOT_SATISFIED,
        COMPLETED,
        INCOMPLETE
    }

    public RollupRule {
        conditions = List.copyOf(conditions);
    }
}
