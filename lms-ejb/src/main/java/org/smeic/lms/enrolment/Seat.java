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

    SeatState state() {
        return state;
    }

    Person learner() {
        return learner;
    }
}
