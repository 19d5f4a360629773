package org.smeic.lms.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.smeic.lms.curriculum.CurriculumCompleted;
import org.smeic.lms.curriculum.Journey;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.Enrolment;

/** Makes the certificate while the course or the curriculum is being completed: both happen or neither. */
@Dependent
public class CertificateIssuer {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CertificateIssued> certificates;

    /** One certificate for each enrolment, however often its completion is told. */
    void issue(@Observes CourseCompleted fact) {
        if (!hasOne("enrolment", fact.enrolmentId())) {
            issue(new Certificate(Objects.requireNonNull(em.find(Enrolment.class, fact.enrolmentId()), "enrolment")));
        }
    }

    /** One certificate for each journey. */
    void issue(@Observes CurriculumCompleted fact) {
        if (!hasOne("journey", fact.journeyId())) {
            issue(new Certificate(Objects.requireNonNull(em.find(Journey.class, fact.journeyId()), "journey")));
        }
    }

    private void issue(Certificate certificate) {
        em.persist(certificate);
        certificates.fire(certificate.issued());
    }

    private boolean hasOne(String of, long id) {
        return em.createQuery("select count(c) > 0 from Certificate c where c." + of + ".id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
