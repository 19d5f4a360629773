package org.smeic.lms.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** That someone was written to, by whom and why. */
@Entity
class Reminder {

    /** Nobody is written to again within. */
    static final Duration REST = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long learnerId;
    private long sentBy;

    @Enumerated(EnumType.STRING)
    private Need need;

    private String about;
    private Instant sentAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    /** @param about slug of the course or the curriculum */
    Reminder(long learnerId, long sentBy, Need need, String about) {
        this.learnerId = learnerId;
        this.sentBy = sentBy;
        this.need = need;
        this.about = about;
    }

    Instant sentAt() {
        return sentAt;
    }
}
