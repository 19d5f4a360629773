package org.smeic.lms.scorm.sequencing;

/** What a sequencing rule does (SN 3.4.3): before, on the way out, after. */
public enum RuleAction {
    SKIP,
    DISABLED,
    HIDDEN_FROM_CHOICE,
    STOP_FORWARD_TRAVERSAL,
    EXIT,
    EXIT_PARENT,
    EXIT_ALL,
    RETRY,
    RETRY_ALL,
    CONTINUE,
    PREVIOUS
}
