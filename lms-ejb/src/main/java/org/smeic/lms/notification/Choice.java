package org.smeic.lms.notification;

import jakarta.persistence.Embeddable;

/**
 * How someone wants to be told about an occasion.
 *
 * @param site in the inbox on the site
 * @param atOnce by mail as it happens; then not in the digest too
 * @param digest by mail, with all else at the time of the digest
 * @param muted switched off by the link in a letter: no mail, whatever stands before; undone by the same link
 */
@Embeddable
public record Choice(boolean site, boolean atOnce, boolean digest, boolean muted) {

    static final Choice AT_ONCE = new Choice(true, true, false, false);
    static final Choice DIGEST = new Choice(true, false, true, false);

    /** What mail does with it. */
    enum Way {
        AT_ONCE,
        DIGEST,
        NONE
    }

    Way mail() {
        if (muted) {
            return Way.NONE;
        }
        return atOnce ? Way.AT_ONCE : digest ? Way.DIGEST : Way.NONE;
    }

    Choice muted(boolean off) {
        return new Choice(site, atOnce, digest, off);
    }
}
