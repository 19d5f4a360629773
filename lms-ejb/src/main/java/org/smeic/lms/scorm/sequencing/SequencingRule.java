package org.smeic.lms.scorm.sequencing;

import java.util.List;

/**
 * If conditions hold, then an action (SN 3.4).
 *
 * @param combination how several conditions count
 * @param conditions at least one
 * @param line of the manifest where the rule stands, from 1; 0 when it stands in none
 */
public record SequencingRule(Combination combination, List<RuleCondition> conditions, RuleAction action, int line) {

    public SequencingRule {
        conditions = List.copyOf(conditions);
    }
}
