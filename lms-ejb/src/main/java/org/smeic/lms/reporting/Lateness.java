package org.smeic.lms.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.curriculum.Curriculum;
import org.smeic.lms.curriculum.OpenDate;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Person;

/** The earliest date of a journey by which something open is due, past or to come. */
@Entity
class Lateness {

    @Id
    private long journeyId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    @Enumerated(EnumType.STRING)
    private Economy economy;

    private String part;
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected Lateness() {}

    Lateness(OpenDate date, Person learner, Curriculum curriculum) {
        this.journeyId = date.journeyId();
        this.learner = learner;
        this.curriculum = curriculum;
        this.economy = date.economy();
        this.part = date.part();
        this.dueAt = date.dueAt();
    }

    Person learner() {
        return learner;
    }

    Curriculum curriculum() {
        return curriculum;
    }

    Instant dueAt() {
        return dueAt;
    }
}
