package org.smeic.lms.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of the things that wait for someone goes now, what later and what not at all; a function of what it is given.
 *
 * @param atOnce what goes now, in the order it happened
 * @param digest what goes now in a digest, in the order it happened; there is none when it is empty
 * @param notWanted what is not to go by mail
 * @param next when to ask again for the rest; null when nothing is left
 */
record Posting(
        List<Long> atOnce,
        List<Long> digest,
        List<Long> notWanted,
        @Nullable Instant next) {

    /** One thing that waits. */
    record Item(long id, Occasion occasion, Instant since) {}

    /**
     * Decides.
     *
     * @param items in the order they happened
     * @param way what the person wants of each occasion by mail
     */
    static Posting of(List<Item> items, Function<Occasion, Choice.Way> way, Rhythm rhythm, Instant now) {
        var atOnce = new ArrayList<Long>();
        var digest = new ArrayList<Long>();
        var notWanted = new ArrayList<Long>();
        Instant next = null;
        for (var item : items) {
            var wanted = way.apply(item.occasion());
            if (wanted == Choice.Way.NONE) {
                notWanted.add(item.id());
                continue;
            }
            var inDigest = wanted == Choice.Way.DIGEST;
            var ready = inDigest ? rhythm.digestAfter(item.since()) : item.since();
            var when = rhythm.open(ready.isBefore(now) ? now : ready);
            if (!when.isAfter(now)) {
                (inDigest ? digest : atOnce).add(item.id());
            } else if (next == null || when.isBefore(next)) {
                next = when;
            }
        }
        return new Posting(List.copyOf(atOnce), List.copyOf(digest), List.copyOf(notWanted), next);
    }
}
