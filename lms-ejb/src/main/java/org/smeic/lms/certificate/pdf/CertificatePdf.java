package org.smeic.lms.certificate.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.smeic.lms.certificate.pdf.Paragraph.Fit;
import org.smeic.lms.certificate.pdf.TaggedPage.Element;
import org.smeic.lms.certificate.pdf.TaggedPage.Style;
import org.smeic.lms.shared.Words;

/** Prints certificates: A4 across, one page, PDF 1.7, tagged. Safe for several threads, which wait for each other. */
public final class CertificatePdf {
    private static final float WIDTH = 842;
    private static final float HEIGHT = 595;
    private static final float LEFT = 56;
    private static final float COLUMN = 500;
    private static final float SIDE = 600;
    private static final float SIDE_WIDTH = WIDTH - LEFT - SIDE;
    private static final double BOLD = 0.022;

    private static final int PAPER = 0xfaf8f4;
    private static final int CARD = 0xffffff;
    private static final int INK = 0x16232b;
    private static final int MUTED = 0x4d5b63;
    private static final int LINE = 0xe2ddd3;
    private static final int PRIMARY = 0x0d5568;
    private static final Map<String, Integer> COLOURS =
            Map.of("owner", 0xa8431c, "policy", 0x3d4a9c, "professional", 0x1c6a57);
    private static final Map<String, Integer> TINTS =
            Map.of("owner", 0xfbeee7, "policy", 0xecedf8, "professional", 0xe6f2ee);

    private final Faces general = new Faces();
    private final Faces chinese = general.chineseFirst();

    /** The file of a certificate; any text gives one. The same text gives the same bytes. */
    public synchronized byte[] print(CertificateText text) {
        try {
            return new Sheet(text).print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Sheet {
        private final CertificateText text;
        private final Words words;
        private final Faces faces;
        private final TaggedPage page = new TaggedPage(WIDTH, HEIGHT);
        private final Ink ink = page.ink();
        private final int colour;

        Sheet(CertificateText text) {
            this.text = text;
            words = new Words("org.smeic.lms.certificate.pdf.words", text.language());
            faces = words.language().getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : general;
            colour = COLOURS.getOrDefault(text.audience(), PRIMARY);
        }

        byte[] print() throws IOException {
            page.decorate(() -> {
                ink.fill(PAPER);
                ink.rectangle(0, 0, WIDTH, HEIGHT);
            });
            issuer();
            var y = learner();
            y = course(y);
            outcomes(y);
            page.draw(
                    page.element("Figure").meaning(words.say("mark")),
                    () -> Pyramid.draw(ink, SIDE, 330, SIDE_WIDTH, colour));
            proof();
            return page.finish(new Title(
                    words.say("document", text.name(), text.course()),
                    words.say("issuer"),
                    words.language(),
                    text.issued(),
                    text.code()));
        }

        private void issuer() {
            var top = HEIGHT - 66;
            page.decorate(() -> Pyramid.mark(ink, LEFT, top - 4, 22));
            write(page.element("P"), words.say("issuer"), LEFT + 32, top + 2, 11.5f, new Style(INK, BOLD));
        }

        private float learner() {
            var y = HEIGHT - 134;
            write(page.element("H1"), words.say("title"), LEFT, y, 15, new Style(PRIMARY, BOLD));
            var name = Paragraph.fitted(
                    faces,
                    text.name(),
                    COLUMN,
                    new Fit(1, 44, 26),
                    new Fit(2, 28, 16),
                    new Fit(3, 16, 11),
                    new Fit(4, 11, 8));
            return paragraph(page.element("P").saying(text.name()), name, y - 18, 1.25f, new Style(INK, BOLD));
        }

        private float course(float above) {
            var y = above - 22;
            write(page.element("P"), words.say(of("completed")), LEFT, y, 12, new Style(MUTED, 0));
            var title = Paragraph.fitted(
                    faces, text.course(), COLUMN, new Fit(1, 24, 19), new Fit(2, 19, 15), new Fit(3, 14, 9));
            y = paragraph(page.element("P").saying(text.course()), title, y - 10, 1.3f, new Style(PRIMARY, BOLD));
            return audience(y - 14);
        }

        private String of(String key) {
            return key + "." + text.achievement().name().toLowerCase(Locale.ROOT);
        }

        private float audience(float above) {
            var key = "audience." + text.audience();
            if (!words.has(key)) {
                return above;
            }
            var line = faces.line(words.say(key));
            page.decorate(() -> {
                ink.fill(TINTS.getOrDefault(text.audience(), CARD));
                ink.tile(LEFT, above - 17, line.width(10) + 20, 19, 9.5, false);
            });
            page.write(page.element("P"), line, LEFT + 10, above - 11, 10, new Style(colour, BOLD));
            return above - 20;
        }

        private void outcomes(float above) {
            if (text.outcomes().isEmpty()) {
                return;
            }
            var y = above - 30;
            write(page.element("H2"), words.say(of("outcomes")), LEFT, y, 11, new Style(INK, BOLD));
            y -= 5;
            var list = page.element("L");
            for (var outcome :
                    text.outcomes().subList(0, Math.min(4, text.outcomes().size()))) {
                var lines = Paragraph.fitted(faces, outcome, COLUMN - 16, new Fit(1, 11, 10), new Fit(2, 10, 9));
                var bullet = y - 15.5;
                page.decorate(() -> {
                    ink.fill(colour);
                    ink.tile(LEFT, bullet, 5.5, 5.5, 1.2, false);
                });
                var body = page.element(page.element(list, "LI"), "LBody").saying(outcome);
                y = paragraph(body, lines, LEFT + 16, y - 5, 1.35f, new Style(INK, 0));
            }
        }

        private void proof() throws IOException {
            page.decorate(() -> {
                ink.stroke(LINE, 0.8);
                ink.rule(LEFT, 112, WIDTH - 2 * LEFT);
            });
            write(page.element("P"), words.say("issued", words.day(text.issued())), LEFT, 88, 11, new Style(INK, BOLD));
            write(page.element("P"), words.say("check"), LEFT, 70, 9.5f, new Style(MUTED, 0));
            var address = Paragraph.fitted(faces, text.check(), COLUMN, new Fit(1, 9.5f, 5));
            var link = page.element(page.element("P"), "Link");
            paragraph(link, address, 62, 1.2f, new Style(PRIMARY, 0));
            var width = address.lines().get(0).width(address.size());
            page.link(link, new PDRectangle(LEFT, 48, width, 14), text.check(), words.say("qr", text.check()));
            if (faces.lacks(text.name())) {
                write(page.element("P"), words.say("missing"), LEFT, 36, 8, new Style(MUTED, 0));
            }
            qr();
        }

        private void qr() {
            var size = 96;
            var x = WIDTH - LEFT - size;
            page.decorate(() -> {
                ink.fill(CARD);
                ink.tile(x, 134, size, size, 6, false);
            });
            var modules = modules();
            var cell = (size - 14.0) / modules.getWidth();
            page.draw(page.element("Figure").meaning(words.say("qr", text.check())), () -> {
                ink.fill(INK);
                for (int row = 0; row < modules.getHeight(); row++) {
                    for (int column = 0; column < modules.getWidth(); column++) {
                        if (modules.get(column, row)) {
                            ink.rectangle(x + 7 + column * cell, 134 + size - 7 - (row + 1) * cell, cell, cell);
                        }
                    }
                }
            });
            var code = faces.line(words.say("code", text.code()));
            page.write(page.element("P"), code, WIDTH - LEFT - code.width(11), 88, 11, new Style(INK, BOLD));
        }

        private BitMatrix modules() {
            try {
                var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
                return new QRCodeWriter().encode(text.check(), BarcodeFormat.QR_CODE, 0, 0, hints);
            } catch (WriterException e) {
                throw new IllegalArgumentException("address too long for a QR code: " + text.check(), e);
            }
        }

        private void write(Element element, String words, float x, float y, float size, Style style) {
            page.write(element, faces.line(words), x, y, size, style);
        }

        private float paragraph(Element element, Paragraph paragraph, float above, float leading, Style style) {
            return paragraph(element, paragraph, LEFT, above, leading, style);
        }

        /** Writes the lines below a height and says where they end. */
        private float paragraph(
                Element element, Paragraph paragraph, float x, float above, float leading, Style style) {
            var y = above;
            for (var line : paragraph.lines()) {
                y -= paragraph.size() * leading;
                page.write(element, line, x, y + paragraph.size() * 0.25, paragraph.size(), style);
            }
            return y;
        }
    }
}
