package org.smeic.lms.quiz.question;

/** A mark in a word. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** No response was given, which counts as wrong but is said differently. */
    EMPTY
}
