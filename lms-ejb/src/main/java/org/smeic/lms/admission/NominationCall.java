package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A program nominated under a key of its own; sent again within 30 days, it gets the same answer and does nothing. */
@Entity
class NominationCall {

    static final Duration KEPT = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long callerId;
    private String callKey;
    private long offeringId;
    private int held;
    private int reserve;
    private Instant calledAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected NominationCall() {}

    NominationCall(long callerId, String callKey, long offeringId, Nominated came) {
        this.callerId = callerId;
        this.callKey = callKey;
        this.offeringId = offeringId;
        this.held = came.held();
        this.reserve = came.reserve();
    }

    boolean isFor(long offering) {
        return offeringId == offering;
    }

    Nominated came() {
        return new Nominated(held, reserve);
    }
}
