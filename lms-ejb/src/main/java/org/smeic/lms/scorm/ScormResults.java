package org.smeic.lms.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;

/**
 * What learners have reached in the packages of an instructor's own courses. A lesson is named by its course's slug and
 * its position, from 1; each method tells {@link NotFound} of one that is not the caller's or no package.
 */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class ScormResults {

    private static final String COUNTS = "select count(a), count(case when a.percent = 100 then 1 end)"
            + IntStream.range(0, 10).mapToObj(ScormResults::tenth).collect(Collectors.joining())
            + " from ScormAttempt a where a.lessonId = :lesson";

    @PersistenceContext
    EntityManager em;

    @Inject
    Courses courses;

    @Inject
    Reviews reviews;

    /** All attempts at a lesson together. */
    public LessonResults lesson(String slug, int position) {
        var course = courses.own(slug);
        var lesson = lesson(course, position);
        var counts = em.createQuery(COUNTS, Object[].class)
                .setParameter("lesson", lesson.getId())
                .getSingleResult();
        return new LessonResults(
                course.getFacts().title(),
                course.getFacts().language(),
                lesson.getTitle(),
                (Long) counts[0],
                (Long) counts[1],
                Stream.of(counts).skip(2).map(Long.class::cast).toList());
    }

    /** Attempts at a lesson, in the order asked for. */
    public List<AttemptRow> attempts(
            String slug, int position, AttemptOrder order, boolean descending, int first, int count) {
        return AttemptRows.page(em, own(slug, position).getId(), order, descending, first, count);
    }

    /**
     * An attempt in full, with the reason of each item that cannot be chosen now.
     *
     * @throws NotFound also when the attempt is none at this lesson
     */
    public AttemptReview attempt(String slug, int position, long attemptId) {
        var attempts = reviews.attempts("a.lessonId = :lesson and a.id = :other", own(slug, position), attemptId, 1);
        return reviews.of(attempts).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Attempts at a lesson, in the order they began, a part at a time: so that all of them can be written down without
     * ever being in memory together.
     *
     * @param after id of the last one that was read, 0 at first
     * @param count at most this many
     */
    public List<AttemptReview> inTurn(String slug, int position, long after, int count) {
        return reviews.of(
                reviews.attempts("a.lessonId = :lesson and a.id > :other", own(slug, position), after, count));
    }

    /** The first takes in what lies below it, the last what lies on its edge. */
    private static String tenth(int n) {
        return ", count(case when "
                + (n == 0 ? "" : "a.score >= " + BigDecimal.valueOf(n, 1) + (n == 9 ? "" : " and "))
                + (n == 9 ? "" : "a.score < " + BigDecimal.valueOf(n + 1L, 1))
                + " then 1 end)";
    }

    private Lesson own(String slug, int position) {
        return lesson(courses.own(slug), position);
    }

    private static Lesson lesson(Course course, int position) {
        return course.getLessons().stream()
                .filter(l -> l.getPosition() == position && l.getKind() == LessonKind.SCORM)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
