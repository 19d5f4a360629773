package org.smeic.lms.identity.openid;

import org.jspecify.annotations.Nullable;

/**
 * What someone set out for.
 *
 * @param back a page of this site, at most 510 characters
 * @param course slug of the course a newcomer starts with; empty without one
 * @param linking whose account is to get one more way in; null to sign in
 */
public record Wish(String back, String course, @Nullable Long linking) {}
