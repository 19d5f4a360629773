package org.smeic.lms.announcement;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * Whom someone may write to.
 *
 * @param key names it: the code of the economy, or the slug of the course
 * @param economy all people of it; null for a course
 * @param title of the course; empty for an economy
 * @param people how many would be told now
 */
public record Target(String key, @Nullable Economy economy, String title, long people) {}
