package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;

/** How seats change hands. Works on offerings whose row it holds: take hold of it before anything else is read. */
@Dependent
class SeatBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Places places;

    @Inject
    WaitingPlaces waiting;

    @Inject
    Event<SeatGranted> grants;

    @Inject
    Event<QuotaSeatFreed> freed;

    Offering held(long id) {
        return Optional.ofNullable(em.find(Offering.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    Optional<Seat> find(Offering offering, long learner) {
        return em.createQuery(
                        "select s from Seat s where s.offering = :offering and s.learner.id = :learner", Seat.class)
                .setParameter("offering", offering)
                .setParameter("learner", learner)
                .getResultStream()
                .findFirst();
    }

    Seat fresh(Offering offering, long learner) {
        var seat = new Seat(offering, em.getReference(Person.class, learner));
        em.persist(seat);
        return seat;
    }

    /** A seat of the common pool is theirs, and they are on the course. */
    void give(Offering offering, Seat seat) {
        offering.seatTaken();
        enter(offering, seat);
    }

    /** They sit down, on a seat that is counted already. */
    void enter(Offering offering, Seat seat) {
        seat.become(SeatState.TAKEN);
        places.give(seat.learner().getId(), offering.getCourse());
    }

    /** A seat that somebody had or that was held is nobody's: its quota's again while quotas keep seats, else everybody's. */
    void vacate(Offering offering, Seat seat) {
        var quota = seat.handBack();
        if (quota == null || !offering.keepsSeats()) {
            offering.seatLeft();
            return;
        }
        offering.seatBack(quota);
        em.flush();
        freed.fire(new QuotaSeatFreed(offering.getId(), quota.getId()));
    }

    /** Free seats of the common pool go to those whose turn it is. */
    void moveUp(Offering offering) {
        if (offering.hasBegun(Instant.now()) || !offering.hasFreeSeat()) {
            return;
        }
        em.flush();
        for (var id : next(offering)) {
            var seat = em.find(Seat.class, id);
            give(offering, seat);
            grants.fire(new SeatGranted(seat.learner().getId(), offering.getId()));
        }
    }

    private List<Long> next(Offering offering) {
        if (offering.hasQuotas()) {
            return waiting.next(offering.getId(), offering.free()).stream()
                    .map(FairQueue.Waiter::seatId)
                    .toList();
        }
        return em.createQuery("""
                        select s.id from Seat s where s.offering = :offering
                        and s.state = org.smeic.lms.enrolment.SeatState.WAITING order by s.arrival""", Long.class)
                .setParameter("offering", offering)
                .setMaxResults(offering.free())
                .getResultList();
    }
}
