package org.smeic.lms.identity;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a coordinator's list.
 *
 * @param email null for who has not agreed that the coordinator sees it
 * @param organisation one they belong to, the first by name; null for none
 * @param place where they stand in a list by name: the name, or its turn that was looked for; no concern of programs
 */
public record PersonRow(
        long id,
        String name,
        @Nullable String email,
        Stakeholder stakeholder,
        Economy economy,
        Instant createdAt,
        @Nullable String organisation,
        @JsonbTransient String place) {}
