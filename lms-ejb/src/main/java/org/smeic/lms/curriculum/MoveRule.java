package org.smeic.lms.curriculum;

/** What happens to learners on the way when a new version is published. */
public enum MoveRule {
    /** They finish what they began. */
    STAY,
    /** They go on in the new version. */
    MOVE,
    /** They go on in the new version, except those who would then stand lower than before. */
    MOVE_IF_NOTHING_IS_LOST
}
