package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.enrolment.Place;

/** A learner's work in a package at one lesson. Stays with the package it began with. */
@Entity
class ScormAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormPackage scormPackage;

    private long enrolmentId;
    private long lessonId;
    private long learnerId;
    private int number = 1;
    private Instant startedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected ScormAttempt() {}

    ScormAttempt(ScormPackage scormPackage, Place place) {
        this.scormPackage = scormPackage;
        this.enrolmentId = place.enrolmentId();
        this.lessonId = place.lessonId();
        this.learnerId = place.learnerId();
    }

    ScormPackage scormPackage() {
        return scormPackage;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    long lessonId() {
        return lessonId;
    }

    long learnerId() {
        return learnerId;
    }
}
