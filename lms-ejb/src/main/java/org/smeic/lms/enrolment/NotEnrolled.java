package org.smeic.lms.enrolment;

import org.smeic.lms.shared.Refusal;

/** Someone without an open place on a course wants what only those on it get: the site shows them the course. */
public class NotEnrolled extends Refusal {

    NotEnrolled() {
        super("enrolment.not_enrolled");
    }
}
