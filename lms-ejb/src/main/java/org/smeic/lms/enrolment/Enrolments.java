package org.smeic.lms.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner's places on courses; what an instructor sees of them. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Enrolments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Courses courses;

    @Inject
    Places places;

    /** The caller's courses with the one next thing of each; the one touched last comes first. */
    public List<MyCourse> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.enrolment.MyCourse(e.id, c.slug, c.facts.title, c.facts.language,
                        c.facts.audience, c.facts.drawing, e.status, e.percent, e.lessonsDone, c.lessonCount, e.touchedAt,
                        n.position, n.title, n.minutes)
                        from Enrolment e join e.course c
                        left join Lesson n on n.course = c and n.position = (
                            select min(l.position) from Lesson l where l.course = c and not exists (
                                select 1 from LessonProgress p where p.enrolment = e and p.lesson = l and p.done = true))
                        where e.learner.id = :learner and e.status <> org.smeic.lms.enrolment.Status.WITHDRAWN
                        order by e.touchedAt desc, e.id desc""", MyCourse.class)
                .setParameter("learner", caller.id())
                .getResultList();
    }

    /**
     * Puts the caller on a published course; asking twice changes nothing, and a learner who had left
     * goes on where they were.
     *
     * @throws EntryRefused when others let people in, and nobody has let the caller in so far
     */
    public Enrolment enrol(String slug) {
        var course = courses.get(slug);
        if (course.getStatus() != CourseStatus.PUBLISHED) {
            throw new Refusal("enrolment.course_closed");
        }
        if (!places.mayEnter(caller.id(), course)) {
            throw new EntryRefused(places.terms(course).way());
        }
        return places.give(caller.id(), course);
    }

    /** Takes the caller off a course; what they did is kept. */
    public void withdraw(String slug) {
        find(slug).orElseThrow(NotFound::new).become(Status.WITHDRAWN);
    }

    /** The caller's enrolment on a course, if they have one. */
    public Optional<Enrolment> find(String slug) {
        return em.createQuery(
                        "select e from Enrolment e where e.learner.id = :learner and e.course.slug = :slug",
                        Enrolment.class)
                .setParameter("learner", caller.id())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * The caller's way through a course.
     *
     * @throws NotEnrolled when they have no open place on it
     */
    public CourseOutline outline(String slug) {
        var enrolment = em.createQuery("""
                        select e from Enrolment e join fetch e.course
                        where e.learner.id = :learner and e.course.slug = :slug""", Enrolment.class)
                .setParameter("learner", caller.id())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .filter(e -> e.getStatus() != Status.WITHDRAWN)
                .orElseThrow(NotEnrolled::new);
        var items = em.createQuery("""
                        select new org.smeic.lms.enrolment.OutlineItem(l.id, l.position, l.kind, l.title, l.minutes,
                        l.activityId, coalesce(p.done, false), coalesce(p.percent, 0), p.score)
                        from Lesson l left join LessonProgress p on p.lesson = l and p.enrolment = :enrolment
                        where l.course = :course order by l.position""", OutlineItem.class)
                .setParameter("enrolment", enrolment)
                .setParameter("course", enrolment.getCourse())
                .getResultList();
        var course = enrolment.getCourse();
        return new CourseOutline(
                enrolment.getId(),
                slug,
                course.getFacts().title(),
                course.getFacts().language(),
                enrolment.getStatus(),
                enrolment.getPercent(),
                items);
    }

    /**
     * Where the caller stands at a lesson: what every activity asks before it does anything.
     *
     * @throws NotFound when there is no such lesson
     * @throws NotEnrolled when the caller has no open place on its course
     */
    public Place place(long lessonId) {
        var lesson = Optional.ofNullable(em.find(Lesson.class, lessonId)).orElseThrow(NotFound::new);
        var enrolmentId = em.createQuery("""
                        select e.id from Enrolment e
                        where e.learner.id = :learner and e.course = :course
                        and e.status <> org.smeic.lms.enrolment.Status.WITHDRAWN""", Long.class)
                .setParameter("learner", caller.id())
                .setParameter("course", lesson.getCourse())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotEnrolled::new);
        return new Place(enrolmentId, lessonId, lesson.getActivityId(), caller.id());
    }

    /** Who is on a course of the calling instructor, in the order asked for. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public List<LearnerRow> learners(String slug, LearnerOrder order, boolean descending, int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.enrolment.LearnerRow(e.id, l.name, l.economy, e.status, e.percent,
                        (select avg(p.score) from LessonProgress p where p.enrolment = e),
                        e.enrolledAt, e.touchedAt, e.completedAt)
                        from Enrolment e join e.learner l where e.course = :course order by %s, e.id desc""".formatted(order.by() + (descending ? " desc" : "")), LearnerRow.class)
                .setParameter("course", courses.own(slug))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many are on a course of the calling instructor, and how many of them have completed it. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public Tally tally(String slug) {
        return em.createQuery("""
                        select new org.smeic.lms.enrolment.Tally(count(e),
                        count(case when e.status = org.smeic.lms.enrolment.Status.COMPLETED then 1 end))
                        from Enrolment e where e.course = :course""", Tally.class)
                .setParameter("course", courses.own(slug))
                .getSingleResult();
    }
}
