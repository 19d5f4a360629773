package org.smeic.lms.certificate.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a file says about itself, in the document and in its XMP packet (PDF/UA-1: ISO 14289-1, 7.1 and 7.2). */
record Title(String text, String author, Locale language, LocalDate day, String id) {
    void describe(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);

        var about = document.getDocumentInformation();
        about.setTitle(text);
        about.setAuthor(author);
        about.setSubject(id);
        about.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        document.setVersion(1.7f);
        // The same certificate is the same file, byte for byte.
        document.setDocumentId((long) id.hashCode());
    }

    private String xmp() {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                      <pdfuaid:part>1</pdfuaid:part>
                      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                      <dc:identifier>%s</dc:identifier>
                      <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
                    </rdf:Description>
                  </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(text), escaped(author), language.toLanguageTag(), escaped(id), day);
    }

    /** Text as XML 1.0 takes it: control characters and halves of pairs are left out. */
    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> out.append("&lt;");
                        case '&' -> out.append("&amp;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }
}
