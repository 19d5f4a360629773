package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.identity.Person;

/** Someone who decides for another, from one day to another. */
@Entity
public class Deputy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person standIn;

    private Instant fromAt;
    private Instant untilAt;

    @SuppressWarnings("NullAway.Init")
    protected Deputy() {}

    Deputy(Person person, Person standIn, Instant fromAt, Instant untilAt) {
        this.person = person;
        this.standIn = standIn;
        this.fromAt = fromAt;
        this.untilAt = untilAt;
    }

    public Long getId() {
        return id;
    }
}
