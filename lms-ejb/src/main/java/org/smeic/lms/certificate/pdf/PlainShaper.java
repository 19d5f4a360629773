package org.smeic.lms.certificate.pdf;

import java.util.ArrayList;
import java.util.List;

/** One shape for each character, one after the other. */
final class PlainShaper implements Shaper {
    private final Face face;

    PlainShaper(Face face) {
        this.face = face;
    }

    @Override
    public List<Glyph> shape(String text, boolean rightToLeft) {
        var glyphs = new ArrayList<Glyph>();
        var pen = 0f;
        var characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            var character = characters[rightToLeft ? characters.length - 1 - i : i];
            var id = face.glyph(character);
            glyphs.add(new Glyph(id, Character.toString(character), pen, 0, face.advance(id)));
            pen += face.advance(id);
        }
        return glyphs;
    }
}
