package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A key to the player of one attempt, for a learner that another system has registered. */
@Entity
class ScormVisit {

    private static final Duration ONCE = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormAttempt attempt;

    private boolean once;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected ScormVisit() {}

    /** @param once whether it opens the door a single time; it then gives way to one that stays */
    ScormVisit(String tokenHash, ScormAttempt attempt, boolean once) {
        this.tokenHash = tokenHash;
        this.attempt = attempt;
        this.once = once;
        this.expiresAt = Instant.now().plus(once ? ONCE : DAY);
    }

    ScormAttempt attempt() {
        return attempt;
    }
}
