package org.smeic.lms.certificate.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file we carry: which characters it has, and its shapes. */
final class Face {
    private static final String FOLDER = "/org/smeic/lms/certificate/fonts/";

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Shaper shaper;
    private final int glyphs;

    private Face(String name, byte[] file, boolean simple) throws IOException {
        this.name = name;
        font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        characters = font.getUnicodeCmapLookup();
        glyphs = font.getNumberOfGlyphs();
        shaper = simple ? new PlainShaper(this) : new HarfBuzz(this, file);
    }

    /** A face whose letters combine: accents, kerning, marks above and below. */
    static Face shaped(String name) {
        return load(name, false);
    }

    /** A face of one shape for each character, as Chinese and composed Korean are. */
    static Face simple(String name) {
        return load(name, true);
    }

    private static Face load(String name, boolean simple) {
        try (var file = Objects.requireNonNull(Face.class.getResourceAsStream(FOLDER + name + ".ttf"), name)) {
            return new Face(name, file.readAllBytes(), simple);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + name, unreadable);
        }
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** How many shapes the font has. */
    int glyphs() {
        return glyphs;
    }

    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    /** Advance of a shape in thousandths of the type size. */
    float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The outline of a shape at a type size of one. */
    Shape outline(int glyph) {
        try {
            var unit = AffineTransform.getScaleInstance(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm());
            return unit.createTransformedShape(font.getGlyph().getGlyph(glyph).getPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Glyph> shape(String text, boolean rightToLeft) {
        return shaper.shape(text, rightToLeft);
    }
}
