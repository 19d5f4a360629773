package org.smeic.lms.certificate.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is drawn on a page, as PDF operators (ISO 32000-1, annex A). Points, origin at the lower left. */
final class Ink {
    private final StringBuilder operators = new StringBuilder();
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();

    Map<Face, EmbeddedFace> faces() {
        return faces;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** Begins a piece of the structure tree; {@code says} is read in its place. */
    void begin(String tag, int id, String says) {
        operators.append("/%s <</MCID %d /ActualText <FEFF%s>>> BDC\n".formatted(tag, id, utf16(says)));
    }

    void begin(String tag, int id) {
        operators.append("/%s <</MCID %d>> BDC\n".formatted(tag, id));
    }

    /** Begins what a reader who listens is spared. */
    void beginArtifact() {
        operators.append("/Artifact BMC\n");
    }

    void end() {
        operators.append("EMC\n");
    }

    void fill(int rgb) {
        operators.append(colour(rgb)).append(" rg\n");
    }

    void stroke(int rgb, double width) {
        operators.append(colour(rgb)).append(" RG ").append(numbers(width)).append(" w\n");
    }

    void rectangle(double x, double y, double width, double height) {
        operators.append(numbers(x, y, width, height)).append(" re f\n");
    }

    void rule(double x, double y, double length) {
        operators
                .append(numbers(x, y))
                .append(" m ")
                .append(numbers(x + length, y))
                .append(" l S\n");
    }

    /** A square tile with round corners; filled, or filled and edged. */
    void tile(double x, double y, double width, double height, double radius, boolean edged) {
        var square = new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
        operators.append(Outline.of(square, new AffineTransform())).append(edged ? "B\n" : "f\n");
    }

    /**
     * Draws a line.
     *
     * @param weight thickness added to the strokes, as a share of the size; 0 for none
     */
    void text(Line line, double x, double y, double size, int rgb, double weight) {
        fill(rgb);
        stroke(rgb, size * weight);
        for (var run : line.runs()) {
            var face = faces.computeIfAbsent(run.face(), f -> new EmbeddedFace(f, "F" + (faces.size() + 1)));
            run(run, face, x + run.x() * size / 1000, y, size, weight > 0 ? 2 : 0);
        }
    }

    private void run(Line.Run run, EmbeddedFace face, double x, double y, double size, int mode) {
        var pen = Double.NaN;
        var height = Double.NaN;
        operators.append("BT /%s %s Tf %d Tr\n".formatted(face.name().getName(), numbers(size), mode));
        for (var glyph : run.glyphs()) {
            if (glyph.text().isEmpty()) {
                continue;
            }
            if (glyph.y() != height) {
                operators
                        .append("1 0 0 1 ")
                        .append(numbers(x + glyph.x() * size / 1000, y + glyph.y() * size / 1000))
                        .append(" Tm ");
            } else if (Math.abs(glyph.x() - pen) > 0.5) {
                operators.append("[").append(numbers(pen - glyph.x())).append("] TJ ");
            }
            operators.append("<%04X> Tj\n".formatted(face.code(glyph)));
            pen = glyph.x() + Math.round(run.face().advance(glyph.id()));
            height = glyph.y();
        }
        operators.append("ET\n");
        run.glyphs().stream()
                .filter(glyph -> glyph.text().isEmpty())
                .forEach(glyph -> figure(run.face(), glyph, x, y, size, mode));
    }

    /** A shape whose neighbour already says its text is drawn as a figure, so that no reader meets it twice. */
    private void figure(Face face, Glyph glyph, double x, double y, double size, int mode) {
        var place = new AffineTransform(size, 0, 0, size, x + glyph.x() * size / 1000, y + glyph.y() * size / 1000);
        operators.append(Outline.of(face.outline(glyph.id()), place)).append(mode == 2 ? "B\n" : "f\n");
    }

    private static String colour(int rgb) {
        return numbers((rgb >> 16) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
    }

    static String numbers(double... numbers) {
        var out = new StringBuilder();
        for (var number : numbers) {
            out.append(out.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.3f", number));
        }
        return out.toString();
    }
}
