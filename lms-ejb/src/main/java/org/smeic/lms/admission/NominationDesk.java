package org.smeic.lms.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.enrolment.Offering;
import org.smeic.lms.enrolment.QuotaSeatFreed;
import org.smeic.lms.enrolment.QuotaSeats;
import org.smeic.lms.enrolment.SeatQuota;
import org.smeic.lms.identity.Person;

/** What becomes of nominations, whoever moves them: a coordinator, the person, or time. Works on offerings that are held. */
@Dependent
class NominationDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    QuotaSeats seats;

    @Inject
    Event<NominationTold> told;

    Optional<Nomination> find(Offering offering, long learner) {
        return em.createQuery(
                        "select n from Nomination n where n.offering = :offering and n.learner.id = :learner",
                        Nomination.class)
                .setParameter("offering", offering)
                .setParameter("learner", learner)
                .getResultStream()
                .findFirst();
    }

    /** A seat is held for them, or they are in reserve; an open nomination stays what it is. */
    NominationState nominate(Offering offering, Person learner, Person by, String reason) {
        var nomination = find(offering, learner.getId()).orElseGet(() -> fresh(offering, learner, by));
        if (!nomination.state().isOpen()) {
            var now = Instant.now();
            nomination.begin(by, reason, next(offering), now);
            if (seats.hold(offering, learner)) {
                offer(nomination, now);
            }
        }
        return nomination.state();
    }

    private Nomination fresh(Offering offering, Person learner, Person by) {
        var nomination = new Nomination(offering, learner, by);
        em.persist(nomination);
        return nomination;
    }

    private int next(Offering offering) {
        return em.createQuery(
                        "select coalesce(max(n.number), 0) + 1 from Nomination n where n.offering = :offering",
                        Integer.class)
                .setParameter("offering", offering)
                .getSingleResult();
    }

    private void offer(Nomination nomination, Instant now) {
        nomination.offer(now);
        em.flush();
        tell(nomination, true);
    }

    private void tell(Nomination nomination, boolean held) {
        told.fire(new NominationTold(
                nomination.getOffering().getId(), nomination.learner().getId(), held));
    }

    /** They come. */
    void accept(Nomination nomination) {
        nomination.answer(NominationState.ACCEPTED, Instant.now());
        seats.take(nomination.getOffering(), nomination.learner().getId());
    }

    /** They do not; the seat goes to the next in reserve, else back to the quota. */
    void decline(Nomination nomination) {
        nomination.answer(NominationState.DECLINED, Instant.now());
        seats.letGo(nomination.getOffering(), nomination.learner().getId(), false);
    }

    void withdraw(Nomination nomination) {
        var wasHeld = nomination.state() == NominationState.OFFERED;
        end(nomination, NominationState.WITHDRAWN);
        if (wasHeld) {
            tell(nomination, false);
        }
    }

    private void end(Nomination nomination, NominationState how) {
        var wasHeld = nomination.state() == NominationState.OFFERED;
        nomination.end(how, Instant.now());
        if (wasHeld) {
            seats.letGo(nomination.getOffering(), nomination.learner().getId(), true);
        }
    }

    /** What is due by time: seats nobody answered for go on, and at the release all that is free goes to everybody. */
    void tend(long offeringId) {
        var offering = seats.held(offeringId);
        var now = Instant.now();
        if (offering.isReleaseDue(now)) {
            // Reserves first, so that no seat that lapses now is held again.
            open(offering, NominationState.RESERVE).forEach(it -> end(it, NominationState.LAPSED));
            em.flush();
            open(offering, NominationState.OFFERED).forEach(it -> end(it, NominationState.LAPSED));
            seats.release(offering);
            return;
        }
        open(offering, NominationState.OFFERED).stream()
                .filter(it -> it.isOver(now))
                .forEach(it -> end(it, NominationState.LAPSED));
    }

    private List<Nomination> open(Offering offering, NominationState state) {
        return em.createQuery("""
                        select n from Nomination n where n.offering = :offering and n.state = :state
                        order by n.number""", Nomination.class)
                .setParameter("offering", offering)
                .setParameter("state", state)
                .getResultList();
    }

    /** A quota has a seat: the first in reserve who belongs to it is asked. */
    void hear(@Observes QuotaSeatFreed fact) {
        var offering = seats.held(fact.offeringId());
        var quota = Objects.requireNonNull(em.find(SeatQuota.class, fact.quotaId()), "quota");
        var now = Instant.now();
        while (!quota.isFull() && offering.keepsSeats() && !offering.isReleaseDue(now)) {
            var next = next(offering, quota);
            if (next.isEmpty()) {
                return;
            }
            var nomination = next.get();
            if (seats.hasSeat(offering, nomination.learner().getId())) {
                // They got one of the common pool meanwhile.
                nomination.end(NominationState.WITHDRAWN, now);
            } else if (seats.hold(offering, nomination.learner())) {
                offer(nomination, now);
            } else {
                return;
            }
            em.flush();
        }
    }

    private Optional<Nomination> next(Offering offering, SeatQuota quota) {
        var any = quota.getStakeholder() == null;
        var query = em.createQuery(
                        """
                        select n from Nomination n join n.learner l where n.offering = :offering
                        and n.state = org.smeic.lms.admission.NominationState.RESERVE
                        and l.economy = :economy and l.disabled = false""" + (any ? "" : " and l.stakeholder = :type") + " order by n.number", Nomination.class)
                .setParameter("offering", offering)
                .setParameter("economy", quota.getEconomy());
        if (!any) {
            query.setParameter("type", quota.getStakeholder());
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
