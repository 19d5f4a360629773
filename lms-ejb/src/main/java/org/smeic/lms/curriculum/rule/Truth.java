package org.smeic.lms.curriculum.rule;

/** Kleene's three values, in the order in which AND takes the least and OR the greatest. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
