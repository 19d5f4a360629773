package org.smeic.lms.curriculum.rule;

/**
 * Completing one course counts as another. Not both ways and not through a third: each is a decision of its own.
 *
 * @param course the one completed
 * @param fromEdition first edition of it that counts, from 1
 * @param toEdition last edition that counts; {@code Integer.MAX_VALUE} when later ones do too
 * @param countsAs the one it counts as
 */
public record Equivalence(String course, int fromEdition, int toEdition, String countsAs) {

    /** Whatever the edition. */
    public static Equivalence of(String course, String countsAs) {
        return new Equivalence(course, 1, Integer.MAX_VALUE, countsAs);
    }

    boolean covers(Result result, String asked) {
        return countsAs.equals(asked)
                && course.equals(result.course())
                && fromEdition <= result.edition()
                && result.edition() <= toEdition;
    }
}
