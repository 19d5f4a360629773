package org.smeic.lms.catalog;

/** Which feature runs a lesson. */
public enum LessonKind {
    PAGES,
    QUIZ,
    SCORM
}
