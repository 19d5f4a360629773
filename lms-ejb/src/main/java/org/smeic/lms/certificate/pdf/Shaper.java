package org.smeic.lms.certificate.pdf;

import java.util.List;

/** Chooses and places the shapes of a text that one face can draw. */
interface Shaper {
    /** The shapes from left to right as they stand on the page. */
    List<Glyph> shape(String text, boolean rightToLeft);
}
