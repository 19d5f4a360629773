package org.smeic.lms.certificate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {
    private static final CertificatePdf PRINTER = new CertificatePdf();
    private static final Path LOOK = Path.of("target", "certificates");

    private static CertificateText certificate(String name, String course, String language) {
        return new CertificateText(
                name,
                Achievement.COURSE,
                course,
                "owner",
                List.of(
                        "Wrote down what one customer does before and after buying",
                        "Asked five customers the same three questions",
                        "Changed one thing for a week and counted the difference"),
                LocalDate.of(2026, 11, 23),
                Locale.forLanguageTag(language),
                "7K3M-Q9TZ-0HXB",
                "https://learn.smeic.example/verify/7K3M-Q9TZ-0HXB");
    }

    /** Prints, keeps the file for who wants to look at it, and reads it back. */
    private static String printed(String file, CertificateText text) throws IOException {
        var bytes = PRINTER.print(text);
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(file + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    @Test
    void saysOfACurriculumThatItWasOne() throws IOException {
        var course = certificate("Mai Tran", "Innovate in six weeks", "en");
        var text = new CertificateText(
                course.name(),
                Achievement.CURRICULUM,
                course.course(),
                course.audience(),
                course.outcomes(),
                course.issued(),
                course.language(),
                course.code(),
                course.check());
        assertThat(printed("curriculum", text))
                .contains("completed the curriculum")
                .doesNotContain("course");
        assertThat(printed("course", course)).contains("completed the course");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            english,      en, Mary-Jane O’Connor
            korean,       ko, 김하늘
            simplified,   en, 欧阳晓丽
            traditional,  ko, 歐陽曉麗
            japanese,     en, 髙橋 さくら
            katakana,     ko, クリスティーナ
            vietnamese,   ko, Nguyễn Thị Ngọc Ánh
            thai,         en, ปิ่นมณี ศรีสุขุมวิทย์
            thai-am,      ko, น้ำทิพย์ ก้องเกียรติ
            russian,      en, Наталья Щёголева
            malay,        en, Siti Nurhaliza binti Abd. Rahmān
            spanish,      en, Íñigo Núñez de la Peña
            french,       ko, Hélène Lefèvre-Œuvrard
            tamil,        en, கௌரி சுப்ரமணியம்
            lao,          en, ຄຳພູ ສີສຸວັນ
            papua,        en, Mekere Tololo
            """)
    void namesInEveryScriptReadBackAsTheyAreWritten(String file, String language, String name) throws IOException {
        assertThat(printed(file, certificate(name, "Listen before you build", language))
                        .lines())
                .contains(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void decomposedNamesArePrintedComposed() throws IOException {
        var name = Normalizer.normalize("Nguyễn Thị Ngọc Ánh", Normalizer.Form.NFD);
        assertThat(printed("decomposed", certificate(name, "Listen before you build", "en"))
                        .lines())
                .contains("Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void saysWhatWasEarnedAndHowToCheckIt() throws IOException {
        assertThat(printed("all", certificate("Ana Quispe", "Listen before you build", "en"))
                        .lines())
                .contains(
                        "Certificate of completion",
                        "Ana Quispe",
                        "Listen before you build",
                        "For firm owners",
                        "Asked five customers the same three questions",
                        "Issued on 23 November 2026 by the APEC SME Innovation Center",
                        "Certificate code 7K3M-Q9TZ-0HXB",
                        "https://learn.smeic.example/verify/7K3M-Q9TZ-0HXB");
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        assertThat(printed("all-ko", certificate("Ana Quispe", "작은 기업의 첫 실험", "ko"))
                        .lines())
                .contains("수료증", "작은 기업의 첫 실험", "발급일: 2026년 11월 23일 · 발급 기관: APEC SME Innovation Center", "기업 대표용");
    }

    @Test
    void speaksSpanish() throws IOException {
        assertThat(printed("all-es", certificate("Íñigo Núñez", "Escuche antes de construir", "es-419"))
                        .lines())
                .contains(
                        "Certificado de finalización",
                        "completó el curso",
                        "Emitido el 23 de noviembre de 2026 por el APEC SME Innovation Center",
                        "Para dueños de empresas");
    }

    @Test
    void speaksChineseInChineseShapes() throws IOException {
        var text = certificate("欧阳晓丽", "本周与五位客户谈一谈", "zh-Hans");
        assertThat(printed("all-zh", text).lines())
                .contains("结业证书", "欧阳晓丽", "已完成以下课程", "颁发日期：2026年11月23日 · 颁发机构：APEC SME Innovation Center", "面向企业主");
        try (var document = Loader.loadPDF(PRINTER.print(text))) {
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).getName()).doesNotContain("KR");
            }
        }
    }

    @Test
    void anUnknownLanguageGetsEnglish() throws IOException {
        assertThat(printed("all-mi", certificate("Ana Quispe", "Listen", "mi"))).contains("Certificate of completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wolfeschlegelsteinhausenbergerdorff",
                "Phra Bat Somdet Phra Paramintharamaha Bhumibol Adulyadej",
                "กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์อุดมราชนิเวศน์มหาสถานอมรพิมานอวตารสถิต",
                "박하늘별님구름햇님보다사랑스러우리박하늘별님구름햇님보다사랑스러우리박하늘별님구름햇님보다사랑스러우리"
            })
    void longNamesAreShownWhole(String name) throws IOException {
        var text = printed("long-" + name.codePointAt(0), certificate(name, "Listen before you build", "en"));
        assertThat(text.replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
    }

    @Test
    void absurdNamesAreCutAndTheirFullTextKept() throws IOException {
        var name = "Ngọc Ánh ".repeat(1200).strip();
        var bytes = PRINTER.print(certificate(name, "x".repeat(10_000), "en"));
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve("absurd.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).contains("…", "7K3M-Q9TZ-0HXB");
            assertThat(document.getDocumentInformation().getTitle()).contains(name);
        }
    }

    @Test
    void rightToLeftNamesAreShapedAndPictographsLeftOut() throws IOException {
        assertThat(printed("arabic", certificate("محمد بن عبدالله", "Listen", "en")))
                .contains("محمد");
        assertThat(printed("mixed", certificate("Siti محمد 3 Aminah", "Listen", "en")))
                .contains("محمد");
        assertThat(printed("emoji", certificate("👩🏽‍💻 Ana 🇵🇪 Quispe \u202e\u0000\ud800", "Listen 🎉", "en")))
                .contains("Ana", "Quispe")
                .doesNotContain("\u3013");
    }

    @Test
    void aLetterWithoutGlyphIsNamedAsSuchAndStaysInTheText() throws IOException {
        assertThat(printed("missing", certificate("Ana ᚠᚢᚦ", "Listen", "en"))).contains("Ana ᚠᚢᚦ", "\u3013 stands for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "‌"})
    void evenNoNameGivesAPage(String name) throws IOException {
        assertThat(printed("empty", certificate(name, name, "en"))).contains("7K3M-Q9TZ-0HXB");
    }

    @Test
    void theSameCertificateIsTheSameFile() {
        var text = certificate("น้ำทิพย์ ก้องเกียรติ", "Listen before you build", "ko");
        assertThat(PRINTER.print(text)).isEqualTo(new CertificatePdf().print(text));
    }

    @Test
    void theFileIsTaggedTitledAndInALanguage() throws IOException {
        try (var document = Loader.loadPDF(PRINTER.print(certificate("김하늘", "Listen & <learn>", "ko")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("수료증: 김하늘, Listen & <learn>");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1<", "수료증: 김하늘, Listen &amp; &lt;learn>");
            var root = catalog.getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K);
            var kids = root.getCOSArray(COSName.K);
            assertThat(kids.toList().stream()
                            .map(kid -> ((COSDictionary) ((COSObject) kid).getObject()).getNameAsString(COSName.S)))
                    .containsSubsequence("P", "H1", "P", "P", "P", "H2", "L", "Figure", "P", "Figure");
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }
}
