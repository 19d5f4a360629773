package org.smeic.lms.certificate.pdf;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around the snapshot, in the nearest language we have, else in English. */
final class Words {
    private final ResourceBundle bundle;

    Words(Locale language) {
        // Without this a server in Seoul would answer a French reader in Korean.
        var noSurprise = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        bundle = ResourceBundle.getBundle("org.smeic.lms.certificate.pdf.words", language, noSurprise);
    }

    /** The language the words are in. */
    Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String say(String key, Object... values) {
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language()).format(values);
    }

    /** A day as it is written in full: 23 November 2026, 2026년 11월 23일. */
    String day(LocalDate day) {
        var english = language().equals(Locale.ENGLISH);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(english ? Locale.UK : language())
                .format(day);
    }
}
