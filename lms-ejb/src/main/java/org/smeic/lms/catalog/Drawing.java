package org.smeic.lms.catalog;

/** The shape on a course's card; each course has one of ten. */
public enum Drawing {
    PATH,
    BLOCKS,
    CIRCLES,
    STEPS,
    BRIDGE,
    SEED,
    SCALE,
    WAVE,
    LENS,
    HANDS
}
