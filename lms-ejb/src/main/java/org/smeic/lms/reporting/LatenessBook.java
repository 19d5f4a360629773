package org.smeic.lms.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.smeic.lms.curriculum.Curriculum;
import org.smeic.lms.curriculum.ExemptionDecided;
import org.smeic.lms.curriculum.OpenDate;
import org.smeic.lms.curriculum.OpenDates;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.identity.MovedEconomy;
import org.smeic.lms.identity.Person;

/** Writes down what is due next on each journey; called within a transaction. */
@Dependent
class LatenessBook {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenDates dates;

    /**
     * Looks up some journeys of a version.
     *
     * @return the last of them; 0 behind the end
     */
    long look(long versionId, long afterJourney) {
        var some = dates.onVersion(versionId, afterJourney, AT_ONCE);
        if (some.journeys().isEmpty()) {
            return 0;
        }
        em.createQuery("delete from Lateness w where w.journeyId in :journeys")
                .setParameter("journeys", some.journeys())
                .executeUpdate();
        write(some.dates());
        return some.journeys().get(some.journeys().size() - 1);
    }

    /** Forgets journeys that ended since they were looked up. */
    void forgetEnded() {
        em.createQuery("""
                        delete from Lateness w where w.journeyId in (select j.id from Journey j
                        where j.completedAt is not null or j.status <> org.smeic.lms.curriculum.JourneyStatus.ACTIVE)""").executeUpdate();
    }

    void completed(@Observes CourseCompleted fact) {
        again(fact.learnerId());
    }

    void decided(@Observes ExemptionDecided fact) {
        again(fact.learnerId());
    }

    void moved(@Observes MovedEconomy fact) {
        em.createQuery("update Lateness w set w.economy = :economy where w.learner.id = :learner")
                .setParameter("economy", fact.economy())
                .setParameter("learner", fact.personId())
                .executeUpdate();
    }

    /** Whoever has nothing due is left to the night. */
    private void again(long learnerId) {
        var known = em.createQuery("delete from Lateness w where w.learner.id = :learner")
                .setParameter("learner", learnerId)
                .executeUpdate();
        if (known > 0) {
            write(dates.of(learnerId));
        }
    }

    private void write(List<OpenDate> open) {
        open.forEach(date -> em.persist(new Lateness(
                date,
                em.getReference(Person.class, date.learnerId()),
                em.getReference(Curriculum.class, date.curriculumId()))));
        em.flush();
        em.clear();
    }
}
