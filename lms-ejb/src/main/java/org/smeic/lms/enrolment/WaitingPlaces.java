package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.smeic.lms.identity.Economy;

/** Waiting lists in the order of {@link FairQueue}, and who stands where. */
@Dependent
class WaitingPlaces {

    @PersistenceContext
    EntityManager em;

    /** All who wait, the next first. */
    List<FairQueue.Waiter> of(long offeringId) {
        var seated = em.createQuery("""
                        select distinct l.economy from Seat s join s.learner l where s.offering.id = :offering
                        and s.state in (org.smeic.lms.enrolment.SeatState.TAKEN, org.smeic.lms.enrolment.SeatState.HELD)""", Economy.class)
                .setParameter("offering", offeringId)
                .getResultList();
        var waiting = em.createQuery("""
                        select s.id, l.economy, s.arrival from Seat s join s.learner l where s.offering.id = :offering
                        and s.state = org.smeic.lms.enrolment.SeatState.WAITING""", Object[].class)
                .setParameter("offering", offeringId)
                .getResultStream()
                .map(row -> new FairQueue.Waiter((Long) row[0], (Economy) row[1], (Integer) row[2]))
                .toList();
        return FairQueue.order(waiting, Set.copyOf(seated));
    }

    /** The cards with the learner's true place where quotas make it another than that of arrival. */
    List<OfferingCard> fair(List<OfferingCard> cards, long learner) {
        return cards.stream().map(card -> fair(card, learner)).toList();
    }

    OfferingCard fair(OfferingCard card, long learner) {
        if (card.mine() != SeatState.WAITING || !card.hasQuotas()) {
            return card;
        }
        var mine = em.createQuery(
                        "select s.id from Seat s where s.offering.id = :offering and s.learner.id = :learner",
                        Long.class)
                .setParameter("offering", card.id())
                .setParameter("learner", learner)
                .getSingleResult();
        return card.at(
                of(card.id()).stream().map(FairQueue.Waiter::seatId).toList().indexOf(mine) + 1L);
    }
}
