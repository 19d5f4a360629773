/**
 * The printed certificate: a snapshot of words becomes one A4 page.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>PDFBox and our own small typesetter, instead of OpenPDF's LayoutProcessor, because that one is a switch for the
 *       whole server, knows no structure tree under its shaping, and loses the text of substituted glyphs.
 *   <li>Glyphs are chosen and placed by the JDK's HarfBuzz ({@code java.awt.Font}), from fonts we carry; on a machine
 *       where AWT finds no font configuration the page is still made, with marks at their default places.
 *   <li>Every glyph carries its own text (glyph and text together make the code in the PDF), and every line its {@code
 *       ActualText}: what is copied, searched and read aloud is what the person is called.
 *   <li>A letter without a glyph stands as {@code U+3013} (the printer's geta mark) and the page says so; pictographs and
 *       invisible characters are left out of the picture, never out of the text.
 * </ul>
 */
@NullMarked
package org.smeic.lms.certificate.pdf;

import org.jspecify.annotations.NullMarked;
