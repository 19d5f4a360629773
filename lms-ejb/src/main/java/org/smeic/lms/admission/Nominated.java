package org.smeic.lms.admission;

/**
 * What a nomination of several people has come to.
 *
 * @param held for so many a seat is held
 * @param reserve so many get one when it comes back
 */
public record Nominated(int held, int reserve) {}
