package org.smeic.lms.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.Enrolment;

/** Makes the certificate while the course is being completed: both happen or neither. */
@Dependent
public class CertificateIssuer {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CertificateIssued> certificates;

    /** One certificate for each enrolment, however often its completion is told. */
    void issue(@Observes CourseCompleted fact) {
        if (hasOne(fact.enrolmentId())) {
            return;
        }
        var enrolment = Objects.requireNonNull(em.find(Enrolment.class, fact.enrolmentId()), "enrolment");
        var certificate = new Certificate(enrolment);
        em.persist(certificate);
        certificates.fire(certificate.issued());
    }

    private boolean hasOne(long enrolmentId) {
        return em.createQuery("select count(c) > 0 from Certificate c where c.enrolment.id = :enrolment", Boolean.class)
                .setParameter("enrolment", enrolmentId)
                .getSingleResult();
    }
}
