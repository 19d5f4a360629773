package org.smeic.lms.scorm.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tools that glue their manifest together get wrong most: an ampersand that stands for itself, and control
 * characters that no XML may hold. Nothing else is touched, so that a broken document stays broken.
 */
final class XmlRepair {

    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z_][\\w.-]*);)");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]"
            + "|&#(?:[0-8]|1[124-9]|2\\d|3[01]|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));");

    private XmlRepair() {}

    /** The text without both; the same text when there were none. */
    static String of(String text) {
        return BARE_AMPERSAND.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("&amp;");
    }

    /** The document's letters by the first encoding that can be: UTF-16 if it is marked so, UTF-8, Windows. */
    static String decoded(byte[] document) {
        var marked = document.length > 1 && (document[0] & 0xff) >= 0xfe && (document[1] & 0xff) >= 0xfe;
        try {
            return (marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(document, Charset.forName("windows-1252"));
        }
    }

    static boolean claimsUtf16(byte[] document) {
        return new String(document, 0, Math.min(100, document.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("utf-16");
    }

    static String withoutDeclaration(String text) {
        var from = text.startsWith("\uFEFF") ? 1 : 0;
        return text.startsWith("<?xml", from) ? text.substring(text.indexOf("?>") + 2) : text.substring(from);
    }

    /** A line break before the XML declaration is a common slip that parsers do not forgive. */
    static byte[] withoutLeadingSpace(byte[] bytes) {
        var from = 0;
        while (from < bytes.length
                && (bytes[from] == ' ' || bytes[from] == '\n' || bytes[from] == '\r' || bytes[from] == '\t')) {
            from++;
        }
        return from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
