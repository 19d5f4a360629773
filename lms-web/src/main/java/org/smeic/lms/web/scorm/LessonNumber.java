package org.smeic.lms.web.scorm;

import org.smeic.lms.shared.NotFound;

/** Numbers as they stand in addresses. */
final class LessonNumber {

    private LessonNumber() {}

    /** @throws NotFound when it is none that could be meant */
    static int position(String text) {
        return (int) id(text.matches("\\d{1,4}") ? text : "");
    }

    static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }
}
