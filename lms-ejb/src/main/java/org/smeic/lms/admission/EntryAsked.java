package org.smeic.lms.admission;

import java.util.Set;

/**
 * A request waits for these people.
 *
 * @param reminder whether they were told before
 */
public record EntryAsked(long requestId, Set<Long> deciders, boolean reminder) {}
