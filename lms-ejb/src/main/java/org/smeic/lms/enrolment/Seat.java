package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;

/** What a learner has of an offering: a seat, a place in its waiting list, or neither any more. */
@Entity
class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Offering offering;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @Enumerated(EnumType.STRING)
    private SeatState state = SeatState.GIVEN_UP;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SeatQuota quota;

    private int arrival;
    private Instant changedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(Offering offering, Person learner) {
        this.offering = offering;
        this.learner = learner;
    }

    /** Whoever comes back after giving up is the last in the order of arrival. */
    void arrives(int number) {
        arrival = number;
    }

    void become(SeatState next) {
        state = next;
        changedAt = Instant.now();
    }

    /** Held for them out of a quota. Their place in the waiting list is kept, should they have one. */
    void hold(SeatQuota from) {
        arrival = state == SeatState.WAITING ? arrival : 0;
        quota = from;
        become(SeatState.HELD);
    }

    /** Not held any more: back where they were. */
    void letGo() {
        become(arrival > 0 ? SeatState.WAITING : SeatState.GIVEN_UP);
    }

    /** The quota it is out of, which gets it back; null for the common pool. */
    @Nullable
    SeatQuota handBack() {
        var from = quota;
        quota = null;
        return from;
    }

    SeatState state() {
        return state;
    }

    Person learner() {
        return learner;
    }
}
