package org.smeic.lms.notification;

import java.util.Locale;
import org.smeic.lms.shared.Words;

/**
 * What people are told about, and may choose how. Its words are {@code <name>.name}, {@code .title} and {@code .text} in
 * the bundle {@code letters}. Letters about the account itself (password, address) are no occasion: there is nothing to
 * choose.
 */
public enum Occasion {
    SEAT_GRANTED(Kind.URGENT),
    NOMINATION(Kind.DECISION),
    APPROVAL_DECIDED(Kind.DECISION),
    EXEMPTION_DECIDED(Kind.DECISION),
    REMINDER(Kind.URGENT),
    ANNOUNCEMENT(Kind.CALM),
    RENEWAL_DUE(Kind.CALM),
    CERTIFICATE_ISSUED(Kind.CALM),
    CURRICULUM_COMPLETED(Kind.CALM);

    /** How it is told until the person chooses. */
    private enum Kind {
        /** Loses value by waiting: at once. */
        URGENT,
        /** Urgent, with words of its own for each outcome: {@code <name>.granted.title}, {@code <name>.refused.title}. */
        DECISION,
        /** Waits for the digest. */
        CALM
    }

    static final String WORDS = "org.smeic.lms.notification.letters";

    private final Kind kind;

    Occasion(Kind kind) {
        this.kind = kind;
    }

    boolean isDecision() {
        return kind == Kind.DECISION;
    }

    Choice usual() {
        return kind == Kind.CALM ? Choice.DIGEST : Choice.AT_ONCE;
    }

    /** What it is called in a language, as a heading and in lists. */
    public String name(Locale language) {
        return new Words(WORDS, language).say(key("name"));
    }

    String key(String part) {
        return name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
