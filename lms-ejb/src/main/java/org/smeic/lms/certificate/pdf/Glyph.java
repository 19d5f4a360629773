package org.smeic.lms.certificate.pdf;

/**
 * One shape on a line, in thousandths of the type size.
 *
 * @param id number of the shape in its font
 * @param text what the shape says; empty when its neighbour says it already
 * @param x distance from the start of its run
 * @param y distance above the base line
 * @param advance how far the pen moves
 */
record Glyph(int id, String text, float x, float y, float advance) {}
