package org.smeic.lms.curriculum;

/** Whether someone is on a journey. */
public enum JourneyStatus {
    ACTIVE,
    LEFT
}
