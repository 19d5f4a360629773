package org.smeic.lms.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** A bundle of words outside the pages (mails, certificates), in the nearest language we have, else in English. */
public final class Words {
    private final ResourceBundle bundle;

    /**
     * Opens a bundle.
     *
     * @param name of the bundle, as a class is named
     */
    public Words(String name, Locale language) {
        // Without this a server in Seoul would answer a French reader in Korean.
        var noSurprise = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle(name, language, noSurprise);
    }

    /** The language the words are in. */
    public Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The words of a key with {@code {0}}, {@code {1}} filled. */
    public String say(String key, Object... values) {
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language()).format(values);
    }

    /** A day as it is written in full: 23 November 2026, 2026년 11월 23일. */
    public String day(LocalDate day) {
        var english = language().equals(Locale.ENGLISH);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(english ? Locale.UK : language())
                .format(day);
    }
}
