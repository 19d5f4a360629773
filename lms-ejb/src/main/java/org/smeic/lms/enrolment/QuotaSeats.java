package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Seats out of quotas, for those who nominate. No session bean on purpose, so that only doors and timers reach it. Begin with
 * {@link #held}, before anything else is read: the offering's row is the lock for all that is decided about its seats.
 */
@Dependent
public class QuotaSeats {

    @PersistenceContext
    EntityManager em;

    @Inject
    SeatBook seats;

    /** The offering, ours alone until the transaction ends. */
    public Offering held(long offeringId) {
        return seats.held(offeringId);
    }

    /**
     * Holds a seat for someone out of a quota they belong to.
     *
     * @return whether there was one
     * @throws Refusal {@code enrolment.has_seat}
     */
    public boolean hold(Offering offering, Person learner) {
        var seat = seats.find(offering, learner.getId());
        if (seat.filter(it -> it.state() == SeatState.TAKEN || it.state() == SeatState.HELD)
                .isPresent()) {
            throw new Refusal("enrolment.has_seat", learner.getName());
        }
        // Whoever was nominated has asked in a way: such an offering is not taken back.
        offering.arrival();
        if (!offering.keepsSeats()) {
            return false;
        }
        var quota = SeatQuota.free(
                em.createQuery("select q from SeatQuota q where q.offering = :offering", SeatQuota.class)
                        .setParameter("offering", offering)
                        .getResultList(),
                learner.getEconomy(),
                learner.getStakeholder());
        quota.ifPresent(from -> {
            offering.seatUsed(from);
            seat.orElseGet(() -> seats.fresh(offering, learner.getId())).hold(from);
        });
        return quota.isPresent();
    }

    /** Whether they sit already, or a seat is held for them. */
    public boolean hasSeat(Offering offering, long learnerId) {
        return seats.find(offering, learnerId)
                .filter(it -> it.state() == SeatState.TAKEN || it.state() == SeatState.HELD)
                .isPresent();
    }

    /** The seat held for them is theirs, and they are on the course. */
    public void take(Offering offering, long learnerId) {
        seats.enter(offering, heldFor(offering, learnerId));
    }

    /**
     * The seat held for them is the quota's again.
     *
     * @param waits whether they go back to their place in the waiting list, if they had one
     */
    public void letGo(Offering offering, long learnerId, boolean waits) {
        var seat = heldFor(offering, learnerId);
        if (waits) {
            seat.letGo();
        } else {
            seat.become(SeatState.GIVEN_UP);
        }
        seats.vacate(offering, seat);
        seats.moveUp(offering);
    }

    /** What quotas kept goes to the waiting list; nothing when it has already. */
    public void release(Offering offering) {
        if (offering.keepsSeats()) {
            offering.release(Instant.now());
            seats.moveUp(offering);
        }
    }

    private Seat heldFor(Offering offering, long learnerId) {
        return seats.find(offering, learnerId)
                .filter(it -> it.state() == SeatState.HELD)
                .orElseThrow(NotFound::new);
    }
}
