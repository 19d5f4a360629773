package org.smeic.lms.enrolment;

import org.smeic.lms.shared.Refusal;

/** Someone wants to go into a course by themselves, while others let people in. */
public class EntryRefused extends Refusal {

    EntryRefused(Way way) {
        super(words(way));
    }

    private static String words(Way way) {
        return switch (way) {
            case OPEN -> "enrolment.course_closed";
            case APPROVAL -> "enrolment.by_approval";
            case CODE -> "enrolment.by_code";
            case NOMINATION -> "enrolment.by_nomination";
        };
    }
}
