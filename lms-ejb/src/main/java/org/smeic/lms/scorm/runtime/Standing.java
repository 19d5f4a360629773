package org.smeic.lms.scorm.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is in a whole package.
 *
 * @param percent 0..100 of the items that can be launched
 * @param done whether all of them are done
 * @param score mean of the items that have one, 0..100; null where none has
 */
public record Standing(int percent, boolean done, @Nullable Integer score) {

    /** One item's part in it. */
    public record Part(String status, @Nullable BigDecimal score) {}

    /**
     * @param items how many items of the package can be launched, at least 1
     * @param parts those that were launched
     */
    public static Standing of(int items, Collection<Part> parts) {
        var done = (int) parts.stream().filter(p -> Session.isDone(p.status)).count();
        var scores = parts.stream().map(Part::score).filter(Objects::nonNull).toList();
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Standing(
                Math.min(100, done * 100 / items),
                done >= items,
                scores.isEmpty()
                        ? null
                        : sum.divide(BigDecimal.valueOf(scores.size()), 0, RoundingMode.HALF_UP)
                                .intValueExact());
    }
}
