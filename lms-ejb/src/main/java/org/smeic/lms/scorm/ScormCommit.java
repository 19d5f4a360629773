package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An entry of the journal as it came in; kept also when a newer launch had taken over and it was not applied. */
@Entity
class ScormCommit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormLaunch launch;

    private int seq;
    private Instant receivedAt = Instant.now();
    private boolean applied;
    private String payload;

    @SuppressWarnings("NullAway.Init")
    protected ScormCommit() {}

    ScormCommit(ScormLaunch launch, int seq, boolean applied, String payload) {
        this.launch = launch;
        this.seq = seq;
        this.applied = applied;
        this.payload = payload;
    }
}
