package org.smeic.lms.certificate.pdf;

import java.util.List;

/**
 * A line that is set: what it says and where its shapes stand.
 *
 * @param width in thousandths of the type size
 */
record Line(String text, List<Run> runs, float width) {
    /** Shapes of one face, {@code x} from the start of the line. */
    record Run(Face face, List<Glyph> glyphs, float x) {}

    float width(float size) {
        return width * size / 1000;
    }
}
