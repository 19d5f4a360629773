package org.smeic.lms.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    private static final String MATCHES = """
             where c.status = org.smeic.lms.catalog.CourseStatus.PUBLISHED
            and (:text = '' or c.searchText like concat('%', :text, '%') escape '!')
            and (:audience is null or c.facts.audience = :audience)
            and (:topic is null or c.facts.topic = :topic)
            and (:level is null or c.facts.level = :level)
            and (:language is null or c.facts.language = :language)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Published courses that match, by title. */
    public List<CourseCard> find(CourseFilter filter, int first, int count) {
        return matching(em.createQuery(CARD + MATCHES + " order by c.facts.title, c.id", CourseCard.class), filter)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many published courses match. */
    public long count(CourseFilter filter) {
        return matching(em.createQuery("select count(c) from Course c" + MATCHES, Long.class), filter)
                .getSingleResult();
    }

    /** The languages in which there is a published course, as BCP 47 tags. */
    public List<String> languages() {
        return em.createQuery("""
                        select distinct c.facts.language from Course c
                        where c.status = org.smeic.lms.catalog.CourseStatus.PUBLISHED order by c.facts.language""", String.class).getResultList();
    }

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

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, CourseFilter filter) {
        return query.setParameter("text", Course.normal(filter.text().strip()).replaceAll("([!%_])", "!$1"))
                .setParameter("audience", filter.audience())
                .setParameter("topic", filter.topic())
                .setParameter("level", filter.level())
                .setParameter("language", filter.language());
    }
}
