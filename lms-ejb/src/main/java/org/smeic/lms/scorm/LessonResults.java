package org.smeic.lms.scorm;

import java.util.List;

/**
 * How the attempts at a lesson have gone so far.
 *
 * @param courseTitle in the language of the course
 * @param language of the course, as BCP 47 tag
 * @param scores how many attempts have a score in each tenth: below 10, 10 to below 20, ..., 90 to 100; ten numbers
 */
public record LessonResults(
        String courseTitle, String language, String title, long attempts, long done, List<Long> scores) {

    public LessonResults {
        scores = List.copyOf(scores);
    }

    /** How many attempts have a score. */
    public long scored() {
        return scores.stream().mapToLong(Long::longValue).sum();
    }
}
