package org.smeic.lms.curriculum.rule;

import java.util.stream.Stream;

/** A part of a curriculum: one course, or a set of parts with a rule. */
public sealed interface Requirement permits CourseRequirement, SetRequirement {

    /** Its name within the curriculum: lower case, digits, hyphens; it stays the same from version to version. */
    String key();

    /** What holds of courses and sets alike. */
    Terms terms();

    /** The same part under other terms. */
    Requirement under(Terms terms);

    /** This part and all below it, each before its own parts, in the order they are written. */
    Stream<Requirement> all();

    /** Credits that can be had here: those of the offered courses. */
    int attainable();

    /** Credits of whoever has done everything here that fits them, parts that have been retired since as well. */
    int worth();

    /** Whether it is asked of learners; a retired part only counts for those who did it. */
    default boolean offered() {
        return !terms().retired() && terms().fits();
    }
}
