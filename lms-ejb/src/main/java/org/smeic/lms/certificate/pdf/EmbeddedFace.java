package org.smeic.lms.certificate.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The part of a face that one document uses. A code in the page stands for a shape and what it says there, so that the
 * same shape can say different things and copied text comes out as it was written.
 */
final class EmbeddedFace {
    private static final java.util.List<String> TABLES =
            java.util.List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final Face face;
    private final COSName name;
    private final Map<Said, Integer> codes = new LinkedHashMap<>();

    private record Said(int glyph, String text) {}

    EmbeddedFace(Face face, String name) {
        this.face = face;
        this.name = COSName.getPDFName(name);
    }

    COSName name() {
        return name;
    }

    int code(Glyph glyph) {
        return codes.computeIfAbsent(new Said(glyph.id(), glyph.text()), said -> codes.size() + 1);
    }

    /** The font as PDF 32000-1 9.7 wants it: Type 0 over a TrueType descendant, identity-coded, with its subset. */
    COSDictionary embed(PDDocument document) throws IOException {
        var subsetter = new TTFSubsetter(face.font(), TABLES);
        subsetter.addGlyphIds(codes.keySet().stream().map(Said::glyph).collect(Collectors.toSet()));
        subsetter.setPrefix("");
        var file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        // An embedded subset is named by six letters and a plus sign (9.6.4).
        var subsetName = COSName.getPDFName("CERTIF+" + face.name());

        var font = dictionary("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, subsetName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant(document, subsetName, file.toByteArray(), subsetter.getGIDMap()));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(PDDocument document, COSName subsetName, byte[] file, Map<Integer, Integer> old)
            throws IOException {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);

        var glyphs = new byte[2 * codes.size() + 2];
        var widths = new COSArray();
        for (var entry : codes.entrySet()) {
            var glyph = subsetGlyph(old, entry.getKey().glyph());
            glyphs[2 * entry.getValue()] = (byte) (glyph >> 8);
            glyphs[2 * entry.getValue() + 1] = (byte) glyph;
            widths.add(COSInteger.get(Math.round(face.advance(entry.getKey().glyph()))));
        }
        var allWidths = new COSArray();
        allWidths.add(COSInteger.ONE);
        allWidths.add(widths);

        var font = dictionary("Font");
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, subsetName);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, subsetName, file));
        font.setItem(COSName.W, allWidths);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs));
        return font;
    }

    private static int subsetGlyph(Map<Integer, Integer> old, int glyph) {
        return old.entrySet().stream()
                .filter(entry -> entry.getValue() == glyph)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private COSDictionary descriptor(PDDocument document, COSName subsetName, byte[] file) throws IOException {
        var scale = 1000f / face.font().getUnitsPerEm();
        var header = face.font().getHeader();
        var descriptor = dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, subsetName);
        descriptor.setInt(COSName.FLAGS, 4);
        var box = new COSArray();
        for (var side : new int[] {header.getXMin(), header.getYMin(), header.getXMax(), header.getYMax()}) {
            box.add(COSInteger.get(Math.round(side * scale)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(
                COSName.ASCENT, Math.round(face.font().getHorizontalHeader().getAscender() * scale));
        descriptor.setInt(
                COSName.DESCENT, Math.round(face.font().getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, file));
        return descriptor;
    }

    private String toUnicode() {
        var lines = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (var entry : codes.entrySet()) {
            lines.append("1 beginbfchar\n<%04X> <%s>\nendbfchar\n"
                    .formatted(entry.getValue(), Ink.utf16(entry.getKey().text())));
        }
        return lines.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }

    static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
