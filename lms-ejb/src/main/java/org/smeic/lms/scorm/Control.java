package org.smeic.lms.scorm;

/** What a learner can ask of the player besides an item of the table of contents. */
public enum Control {
    CONTINUE,
    PREVIOUS,
    SUSPEND_ALL,
    EXIT_ALL,
    /** A new session of the package, or the one that was suspended. */
    START
}
