package org.smeic.lms.search;

/** In which order things are listed; without words to look for, RELEVANCE is NEWEST. */
public enum Order {
    RELEVANCE,
    NEWEST,
    SHORTEST,
    NEXT_DATE
}
