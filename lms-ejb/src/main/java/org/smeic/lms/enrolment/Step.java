package org.smeic.lms.enrolment;

/**
 * What a report has changed for a learner at a lesson.
 *
 * @param finishes whether the lesson is done now and was not before
 * @param furthers whether more of it is done than before
 * @param failsAgain whether it was tried more than once by now, each time without success
 */
record Step(boolean finishes, boolean furthers, boolean failsAgain) {

    /** After so many tries without success someone may need a hand. */
    static final int FAILURES = 2;
}
