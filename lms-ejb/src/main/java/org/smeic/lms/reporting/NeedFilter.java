package org.smeic.lms.reporting;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * Whom someone looks for.
 *
 * @param economy null for the first the caller may see; instructors need none
 * @param course part of the title of a course, of a curriculum where it is about those; empty for any
 * @param organisation part of the name of one they belong to; empty for any
 * @param earliestFirst by the moment the need is about
 */
public record NeedFilter(
        Need need, @Nullable Economy economy, String course, String organisation, boolean earliestFirst) {

    /** All of one need. */
    public static NeedFilter all(Need need) {
        return new NeedFilter(need, null, "", "", false);
    }

    /** The same of another need. */
    public NeedFilter of(Need other) {
        return new NeedFilter(other, economy, course, organisation, earliestFirst);
    }
}
