package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;

/** Puts people on courses, for whatever reason they get in. */
@Dependent
class Places {

    @PersistenceContext
    EntityManager em;

    /** The learner's place on the course: theirs already, or theirs again after they had left, or a new one. */
    Enrolment give(long learnerId, Course course) {
        // Two at once wait here for each other, and the second finds what the first has made.
        var learner = Optional.ofNullable(em.find(Person.class, learnerId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        return em.createQuery(
                        "select e from Enrolment e where e.learner = :learner and e.course = :course", Enrolment.class)
                .setParameter("learner", learner)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .map(Places::returned)
                .orElseGet(() -> {
                    var enrolment = new Enrolment(learner, course);
                    em.persist(enrolment);
                    return enrolment;
                });
    }

    private static Enrolment returned(Enrolment enrolment) {
        if (enrolment.getStatus() == Status.WITHDRAWN) {
            enrolment.become(Status.ACTIVE);
        }
        return enrolment;
    }
}
