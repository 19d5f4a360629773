package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;

/**
 * Puts people on courses, for whatever reason they get in: the one way to a place. No session bean on purpose, so that
 * only doors reach it, which have asked before whether this person may.
 */
@Dependent
public class Places {

    @PersistenceContext
    EntityManager em;

    /** The learner's place on the course: theirs already, or theirs again after they had left, or a new one. */
    public Enrolment give(long learnerId, Course course) {
        // Two at once wait here for each other, and the second finds what the first has made.
        var learner = Optional.ofNullable(em.find(Person.class, learnerId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        var days = terms(course).accessDays();
        var existing = find(learnerId, course);
        if (existing.isPresent()) {
            existing.get().comeBack(days);
            return existing.get();
        }
        var fresh = new Enrolment(learner, course);
        fresh.lastFor(days);
        em.persist(fresh);
        return fresh;
    }

    /** What this person has of the course, if they ever were on it. */
    public Optional<Enrolment> find(long learnerId, Course course) {
        return em.createQuery(
                        "select e from Enrolment e where e.learner.id = :learner and e.course = :course",
                        Enrolment.class)
                .setParameter("learner", learnerId)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes a place back that was given by mistake. Whoever has begun to use it keeps it.
     *
     * @return whether it was taken back
     */
    public boolean takeBack(long enrolmentId) {
        var enrolment = em.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null || enrolment.getStatus() != Status.ACTIVE || isUsed(enrolment)) {
            return false;
        }
        enrolment.takeBack();
        return true;
    }

    private boolean isUsed(Enrolment enrolment) {
        return em.createQuery("select count(p) > 0 from LessonProgress p where p.enrolment = :enrolment", Boolean.class)
                .setParameter("enrolment", enrolment)
                .getSingleResult();
    }

    /** Whether someone may go in by themselves: the course is open, or they were let in before. */
    public boolean mayEnter(long learnerId, Course course) {
        return terms(course).way() == Way.OPEN
                || find(learnerId, course).filter(Enrolment::wasLetIn).isPresent();
    }

    EntryTerms terms(Course course) {
        return Optional.ofNullable(em.find(EntryPolicy.class, course.getId()))
                .map(EntryPolicy::terms)
                .orElse(EntryTerms.OPEN);
    }
}
