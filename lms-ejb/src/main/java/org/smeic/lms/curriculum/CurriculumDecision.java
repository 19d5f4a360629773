package org.smeic.lms.curriculum;

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

/** A line of the log of a curriculum: who decided what, when and why. Written once. */
@Entity
public class CurriculumDecision {

    /** What was decided. */
    public enum Kind {
        PUBLISHED,
        EXEMPTION_GRANTED,
        EXEMPTION_REFUSED,
        EQUIVALENCE_MADE,
        EQUIVALENCE_ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person learner;

    private String subject;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person decidedBy;

    private Instant decidedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected CurriculumDecision() {}

    /**
     * @param subject what it is about, in a few words; up to 200 characters, more is cut
     * @param reason may be empty
     */
    CurriculumDecision(
            Curriculum curriculum,
            Kind kind,
            @Nullable Person learner,
            String subject,
            String reason,
            Person decidedBy) {
        this.curriculum = curriculum;
        this.kind = kind;
        this.learner = learner;
        this.subject = subject.substring(0, Math.min(200, subject.length()));
        this.reason = reason;
        this.decidedBy = decidedBy;
    }
}
