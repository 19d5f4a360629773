package org.smeic.lms.identity;

import java.util.Arrays;
import java.util.List;

/**
 * What people agree to. The texts stand in the words of the pages, under the version: a change of what a text means is
 * a new version here and a new text there, and is asked anew.
 */
public enum ConsentPurpose {
    /** Terms of use and privacy notice: without them there is no account. */
    TERMS(true, 1),
    /** Results may be counted in studies of the Center, never under a name. */
    RESEARCH(false, 1),
    /** The coordinator of the economy may write. */
    COORDINATOR(false, 1);

    private final boolean required;
    private final int version;

    ConsentPurpose(boolean required, int version) {
        this.required = required;
        this.version = version;
    }

    /** Those without which nobody has an account. */
    public static List<ConsentPurpose> needed() {
        return Arrays.stream(values()).filter(ConsentPurpose::isRequired).toList();
    }

    public boolean isRequired() {
        return required;
    }

    /** The present version of the text, from 1. */
    public int getVersion() {
        return version;
    }
}
