package org.smeic.lms.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The catalog: open to all for reading, to instructors for adding. */
@Stateless
@PermitAll
public class Courses {

    private static final String CARD = """
            select new org.smeic.lms.catalog.CourseCard(c.id, c.slug, c.facts.title, c.facts.summary, c.facts.audience,
            c.facts.topic, c.facts.level, c.facts.language, c.minutes, c.lessonCount, c.facts.drawing, c.status)
            from Course c""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * A published course with everything its page shows; its owner sees a draft as well.
     *
     * @throws NotFound when there is none the caller may see
     */
    public Course get(String slug) {
        var course = bySlug(slug);
        if (course.getStatus() == CourseStatus.DRAFT
                && !(caller.is(Role.INSTRUCTOR) && course.belongsTo(caller.id()))) {
            throw new NotFound();
        }
        course.getOutcomes();
        course.getSources();
        course.getLessons();
        return course;
    }

    /** The caller's own courses, newest first. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public List<CourseCard> mine() {
        return em.createQuery(CARD + " where c.owner.id = :owner order by c.id desc", CourseCard.class)
                .setParameter("owner", caller.id())
                .getResultList();
    }

    /**
     * Adds a draft that belongs to the caller.
     *
     * @throws Refusal {@code catalog.slug_taken} when the address is in use
     */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public Course add(@Valid CourseDraft draft) {
        return NewCourses.add(em, draft, em.getReference(Person.class, caller.id()));
    }

    /** Opens a course of the caller to learners, for the first time or again. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public void publish(String slug) {
        own(slug).publish();
    }

    /** Takes a course of the caller out of the catalog; learners on it go on. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public void retire(String slug) {
        own(slug).retire();
    }

    /**
     * A course of the caller.
     *
     * @throws NotFound when there is none, or it is someone else's
     */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public Course own(String slug) {
        var course = bySlug(slug);
        if (!course.belongsTo(caller.id())) {
            throw new NotFound();
        }
        course.getLessons();
        return course;
    }

    private Course bySlug(String slug) {
        return em.createQuery("select c from Course c where c.slug = :slug", Course.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
