package org.smeic.lms.quiz.question;

/** The kinds of question there are; the names are stored. */
public enum Kind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    SHORT_ANSWER,
    NUMERICAL,
    MATCHING,
    ORDERING
}
