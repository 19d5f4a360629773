package org.smeic.lms.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Exemption;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** A learner asks not to have to do a part, with evidence; someone decides, and the decision is kept. */
@Entity
@Table(name = "curriculum_exemption")
class ExemptionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    private String part;
    private String partTitle;
    private String evidence;
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    private ExemptionStatus status = ExemptionStatus.ASKED;

    private Instant askedAt = Instant.now();
    private @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person decidedBy;

    private @Nullable String decision;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExemptionRequest() {}

    /** @param partTitle as it is today: what was asked must be readable when versions have gone by */
    ExemptionRequest(
            Person learner,
            Curriculum curriculum,
            String part,
            String partTitle,
            String evidence,
            @Nullable String link) {
        this.learner = learner;
        this.curriculum = curriculum;
        this.part = part;
        this.partTitle = partTitle.substring(0, Math.min(200, partTitle.length()));
        this.evidence = evidence;
        this.link = link;
    }

    void grant(Person by, String why, LocalDate from, @Nullable LocalDate until) {
        decide(ExemptionStatus.GRANTED, by, why);
        fromDay = from;
        untilDay = until;
    }

    void refuse(Person by, String why) {
        decide(ExemptionStatus.REFUSED, by, why);
    }

    private void decide(ExemptionStatus next, Person by, String why) {
        if (status != ExemptionStatus.ASKED) {
            throw new Refusal("curriculum.decided_already");
        }
        status = next;
        decidedBy = by;
        decidedAt = Instant.now();
        decision = why;
    }

    /** What it means for the rule; null unless granted. */
    @Nullable
    Exemption rule() {
        return status == ExemptionStatus.GRANTED && fromDay != null && decidedBy != null
                ? new Exemption(part, evidence, decidedBy.getName(), fromDay, untilDay)
                : null;
    }

    Long getId() {
        return id;
    }

    Person getLearner() {
        return learner;
    }

    String partTitle() {
        return partTitle;
    }

    Curriculum getCurriculum() {
        return curriculum;
    }
}
