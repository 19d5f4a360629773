package org.smeic.lms.admission;

/** Who decides on a request: the course's owner, the coordinator of the learner's economy, or someone named. */
public enum Decider {
    OWNER,
    COORDINATOR,
    NAMED
}
