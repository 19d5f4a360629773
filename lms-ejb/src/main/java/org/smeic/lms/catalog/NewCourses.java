package org.smeic.lms.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Where courses come in that nobody at a page makes: an import runs without a caller. No door, so that no page reaches
 * it; who calls it answers for the owner.
 */
@Dependent
public class NewCourses {

    @PersistenceContext
    EntityManager em;

    /** Whether there is a course at this address, in any state. */
    public boolean isTaken(String slug) {
        return isTaken(em, slug);
    }

    /** The course at this address, in any state. */
    public Optional<Course> find(String slug) {
        return em.createQuery("select c from Course c where c.slug = :slug", Course.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds a course.
     *
     * @param publish whether learners see it at once
     * @throws Refusal {@code catalog.slug_taken} when the address is in use
     */
    public Course add(CourseDraft draft, Person owner, boolean publish) {
        var course = add(em, draft, owner);
        if (publish) {
            course.publish();
        }
        return course;
    }

    /**
     * Puts another activity of the same kind in a lesson's place; who is on it already goes on with what they began.
     *
     * @throws NotFound when there is no such lesson
     */
    public void replaceActivity(long lessonId, long activityId) {
        lesson(lessonId).open(activityId);
    }

    /**
     * A lesson of a course of this person.
     *
     * @throws NotFound when there is none, or the course is someone else's
     */
    public Lesson lessonOf(long ownerId, long lessonId) {
        var lesson = lesson(lessonId);
        if (!lesson.getCourse().belongsTo(ownerId)) {
            throw new NotFound();
        }
        return lesson;
    }

    /** @throws NotFound when there is none */
    public Lesson lesson(long lessonId) {
        return Optional.ofNullable(em.find(Lesson.class, lessonId)).orElseThrow(NotFound::new);
    }

    static Course add(EntityManager em, CourseDraft draft, Person owner) {
        if (isTaken(em, draft.slug())) {
            throw new Refusal("catalog.slug_taken", draft.slug());
        }
        var course = new Course(draft.slug(), draft.facts(), draft.outcomes(), draft.sources(), owner);
        draft.lessons().forEach(step -> course.add(step.kind(), step.title(), step.minutes(), step.activityId()));
        em.persist(course);
        em.flush();
        return course;
    }

    private static boolean isTaken(EntityManager em, String slug) {
        return em.createQuery("select count(c) > 0 from Course c where c.slug = :slug", Boolean.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }
}
