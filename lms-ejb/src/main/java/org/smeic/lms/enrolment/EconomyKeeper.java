package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.smeic.lms.identity.MovedEconomy;

/** Keeps with each enrolment the economy of its learner, which the indexes of an economy's lists begin with. */
@Dependent
class EconomyKeeper {

    @PersistenceContext
    EntityManager em;

    void hear(@Observes MovedEconomy fact) {
        em.createQuery("update Enrolment e set e.economy = :economy where e.learner.id = :learner")
                .setParameter("economy", fact.economy())
                .setParameter("learner", fact.personId())
                .executeUpdate();
    }
}
