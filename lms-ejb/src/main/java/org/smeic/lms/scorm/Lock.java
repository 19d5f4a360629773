package org.smeic.lms.scorm;

import java.util.List;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.Trace;

/**
 * Why an item cannot be chosen now.
 *
 * @param code the exception of the pseudo-code (SN Appendix C), as {@code SB.2.9-3}
 * @param rule what has caused it: a rule's action, {@code attemptLimit}, {@code prerequisites}; empty for a control mode
 * @param at title of the item that stands in the way, which may be the item itself
 * @param line of the manifest with what decided, 0 when nothing there did
 * @param needs titles of what opens it, as far as that can be told
 * @param conditions of the rule, if it is one
 * @param steps the decisions on the way
 */
public record Lock(
        String code,
        String rule,
        String at,
        int line,
        Hint hint,
        List<String> needs,
        List<RuleCondition> conditions,
        List<Trace.Step> steps) {

    /** What a learner is told. */
    public enum Hint {
        /** It opens when something else is done; what, nobody can say. */
        WAITS,
        /** It opens when what {@link Lock#needs} names is done. */
        NEEDS,
        /** It opens when the learner has left what {@link Lock#needs} names by its end. */
        FINISH,
        /** It is reached step by step. */
        NEXT,
        /** Only what lies beside the present part can be chosen. */
        NEIGHBOURS,
        NO_WAY_BACK,
        ATTEMPTS_USED,
        /** It is closed because it is done. */
        DONE
    }

    public Lock {
        needs = List.copyOf(needs);
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
    }
}
