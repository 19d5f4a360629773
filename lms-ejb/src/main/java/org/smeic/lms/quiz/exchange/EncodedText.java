package org.smeic.lms.quiz.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. UTF-8 unless a byte order mark or the bytes themselves say otherwise; what is not UTF-8 is taken for
 * windows-1252, the usual culprit.
 *
 * @param guessed whether the encoding had to be guessed
 */
record EncodedText(String text, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static EncodedText of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new EncodedText(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), false);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return new EncodedText(new String(bytes, StandardCharsets.UTF_16), false);
        }
        try {
            return new EncodedText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    false);
        } catch (CharacterCodingException notUtf8) {
            return new EncodedText(new String(bytes, WINDOWS), true);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
