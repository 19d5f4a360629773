package org.smeic.lms.curriculum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.smeic.lms.shared.NotFound;

/** A plan by the secret in its calendar address: calendars cannot sign in. */
@Stateless
@PermitAll
public class PlanFeed {

    @PersistenceContext
    EntityManager em;

    @Inject
    Planner planner;

    /** @throws NotFound when the address is none or has been renewed, or its owner has left or may not sign in */
    public PlanView get(String feed) {
        var journeys =
                em.createQuery("""
                        select j from Journey j join fetch j.curriculumVersion join fetch j.curriculum join fetch j.learner
                        where j.feed = :feed and j.learner.disabled = false
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE""", Journey.class).setParameter("feed", feed).getResultList();
        return planner.plans(journeys).stream().findFirst().orElseThrow(NotFound::new);
    }
}
