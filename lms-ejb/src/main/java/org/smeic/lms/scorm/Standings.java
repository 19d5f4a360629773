package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.smeic.lms.enrolment.Progress;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.scorm.runtime.Standing;

/** Tells enrolment how far an attempt is; called when an item's result has changed. */
@Dependent
class Standings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Progress progress;

    @Inject
    Definitions definitions;

    void report(ScormAttempt attempt) {
        var parts = em.createQuery(
                        "select new org.smeic.lms.scorm.runtime.Standing$Part(s.status, s.score)"
                                + " from ScormItemState s where s.attempt = :attempt",
                        Standing.Part.class)
                .setParameter("attempt", attempt)
                .getResultList();
        var items = definitions.of(attempt.scormPackage()).launchable();
        attempt.reached(Reached.of12(items, parts));
        var enrolment = attempt.enrolmentId();
        var lesson = attempt.lessonId();
        if (enrolment == null || lesson == null) {
            return;
        }
        var standing = Standing.of(items, parts);
        progress.report(enrolment, lesson, new Report(standing.percent(), standing.done(), standing.score()));
    }
}
