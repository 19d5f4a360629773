package org.smeic.lms.curriculum;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/**
 * A published curriculum as a list of everything shows it.
 *
 * @param economy its owner's; null when nobody owns it
 * @param courses addresses of those it offers to everyone
 * @param parts titles of its parts, in order
 * @param minutes of what it asks of someone of whom nothing is known
 */
public record CurriculumDigest(
        long id,
        String slug,
        CurriculumFacts facts,
        List<String> outcomes,
        @Nullable Economy economy,
        Instant publishedAt,
        Instant changedAt,
        List<String> courses,
        List<String> parts,
        int minutes) {

    /** When it last changed, and whether it is published. */
    public record Stamp(long id, Instant changedAt, boolean published) {}
}
