package org.smeic.lms.scorm.sequencing;

/** Whether one condition of a rule is enough or every one must hold. */
public enum Combination {
    ALL,
    ANY
}
