package org.smeic.lms.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param language BCP 47, of title and text
 * @param link path on the site where it goes on; null when nowhere
 */
public record MessageRow(
        long id,
        Occasion occasion,
        String language,
        String title,
        String text,
        @Nullable String link,
        Instant at,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
