package org.smeic.lms.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How someone stands to a text.
 *
 * @param givenAt when they agreed to its present version; null when they did not, or took it back
 */
public record ConsentState(ConsentPurpose purpose, @Nullable Instant givenAt) {

    public boolean isGiven() {
        return givenAt != null;
    }
}
