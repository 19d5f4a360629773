package org.smeic.lms.curriculum.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course to complete.
 *
 * @param course its address in the catalog
 * @param score least score that counts, 0 to 100; null when completing is enough
 * @param validity how long it counts; null when for good
 * @param credits what it adds to a set that asks for credits, 0 or more; an editor may as well count minutes
 */
public record CourseRequirement(
        String key,
        String course,
        @Nullable Integer score,
        @Nullable Validity validity,
        int credits,
        Terms terms) implements Requirement {

    public CourseRequirement {
        if (credits < 0 || (score != null && (score < 0 || score > 100))) {
            throw new IllegalArgumentException("credits from 0, score 0 to 100: " + credits + ", " + score);
        }
    }

    /** A course that just has to be completed; its address is its key. */
    public static CourseRequirement of(String course) {
        return new CourseRequirement(course, course, null, null, 1, Terms.NONE);
    }

    @Override
    public CourseRequirement under(Terms other) {
        return new CourseRequirement(key, course, score, validity, credits, other);
    }

    /** The same with a least score. */
    public CourseRequirement scored(int least) {
        return new CourseRequirement(key, course, least, validity, credits, terms);
    }

    /** The same with an end. */
    public CourseRequirement valid(Validity newValidity) {
        return new CourseRequirement(key, course, score, newValidity, credits, terms);
    }

    @Override
    public Stream<Requirement> all() {
        return Stream.of(this);
    }

    @Override
    public int attainable() {
        return credits;
    }

    @Override
    public int worth() {
        return credits;
    }

    List<String> renewal() {
        return validity == null ? List.of() : validity.renewal();
    }
}
