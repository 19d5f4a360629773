package org.smeic.lms.certificate.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shapes as the font's own rules say, by the engine inside the JDK. Not for several threads at once. */
final class HarfBuzz implements Shaper {
    private static final Logger LOG = System.getLogger(HarfBuzz.class.getName());

    private final Face face;
    private final byte[] file;
    private Optional<Shaper> plain = Optional.empty();
    private Optional<Font> font = Optional.empty();

    HarfBuzz(Face face, byte[] file) {
        this.face = face;
        this.file = file;
    }

    @Override
    public List<Glyph> shape(String text, boolean rightToLeft) {
        if (plain.isEmpty()) {
            try {
                return shape(text, rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            } catch (FontFormatException | IOException | RuntimeException | InternalError | LinkageError e) {
                // A server without a font configuration (libfontconfig or any system font) stops AWT, not certificates.
                LOG.log(
                        Level.WARNING,
                        "Certificates place the marks of {0} at default positions: this Java cannot open fonts ({1})",
                        face.name(),
                        e);
                plain = Optional.of(new PlainShaper(face));
            }
        }
        return plain.get().shape(text, rightToLeft);
    }

    private Font font() throws FontFormatException, IOException {
        if (font.isEmpty()) {
            font = Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(1000f)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        }
        return font.get();
    }

    private List<Glyph> shape(String text, int direction) throws FontFormatException, IOException {
        var exact = new FontRenderContext(null, true, true);
        var laid = font().layoutGlyphVector(exact, text.toCharArray(), 0, text.length(), direction);
        var starts = IntStream.range(0, laid.getNumGlyphs())
                .map(laid::getGlyphCharIndex)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        starts.add(text.length());
        var glyphs = new ArrayList<Glyph>();
        for (int from = 0, to; from < laid.getNumGlyphs(); from = to) {
            to = from + 1;
            while (to < laid.getNumGlyphs() && laid.getGlyphCharIndex(to) == laid.getGlyphCharIndex(from)) {
                to++;
            }
            var start = laid.getGlyphCharIndex(from);
            addCluster(laid, from, to, text.substring(start, Objects.requireNonNull(starts.higher(start))), glyphs);
        }
        return glyphs;
    }

    /** Shares the text of a cluster out: a character for each shape, the rest to the last; the narrowest go without. */
    private void addCluster(GlyphVector laid, int from, int to, String text, List<Glyph> glyphs) {
        var characters = characters(text);
        if (characters.size() < to - from) {
            // Vowels drawn in two parts, as in Tamil, are also written in two.
            characters = characters(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
        var silent = IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparing(i -> advance(laid, i)))
                .limit(Math.max(0, to - from - characters.size()))
                .toList();
        var speakers = to - from - silent.size();
        var said = 0;
        for (int i = from; i < to; i++) {
            var words = "";
            if (!silent.contains(i)) {
                var end = said == speakers - 1 ? characters.size() : said + 1;
                words = String.join("", characters.subList(said, end));
                said = end;
            }
            var id = laid.getGlyphCode(i);
            if (id < face.glyphs()) {
                var place = laid.getGlyphPosition(i);
                glyphs.add(new Glyph(id, words, (float) place.getX(), (float) -place.getY(), advance(laid, i)));
            }
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static float advance(GlyphVector laid, int glyph) {
        return (float) (laid.getGlyphPosition(glyph + 1).getX()
                - laid.getGlyphPosition(glyph).getX());
    }
}
