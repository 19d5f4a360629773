package org.smeic.lms.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.certificate.pdf.Achievement;
import org.smeic.lms.certificate.pdf.CertificateText;
import org.smeic.lms.curriculum.Journey;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Refusal;

/** A completed course or curriculum on paper, as things were on the day of issue. What it says never changes; its state may. */
@Entity
public class Certificate {

    private static final int MOST_OUTCOME = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code = CertificateCode.fresh();

    /** Of a course; null when it is of a curriculum. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Enrolment enrolment;

    /** Of a curriculum; null when it is of a course. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Journey journey;

    /** 1 for the first of an enrolment or journey, 2 for what replaced it, …; the database keeps each once. */
    private int serial;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    private String name;
    private String courseTitle;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "certificate_outcome", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> outcomes = new ArrayList<>();

    private String language;
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.VALID;

    private @Nullable Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person endedBy;

    private @Nullable String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Certificate replacedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /** The first certificate of an enrolment that is complete. */
    Certificate(Enrolment enrolment) {
        var facts = enrolment.getCourse().getFacts();
        this.enrolment = enrolment;
        this.serial = 1;
        this.learner = enrolment.getLearner();
        this.name = learner.getName();
        this.courseTitle = facts.title();
        this.audience = facts.audience();
        this.outcomes.addAll(enrolment.getCourse().getOutcomes());
        this.language = learner.getLanguage();
        this.issuedAt = Instant.now();
    }

    /** The first certificate of a journey that is complete. */
    Certificate(Journey journey) {
        var facts = journey.getCurriculum().getFacts();
        this.journey = journey;
        this.serial = 1;
        this.learner = journey.getLearner();
        this.name = learner.getName();
        this.courseTitle = facts.title();
        this.audience = audience(facts.stakeholder());
        this.outcomes.addAll(journey.getCurriculum().getOutcomes().stream()
                .map(outcome -> outcome.substring(0, Math.min(MOST_OUTCOME, outcome.length())))
                .toList());
        this.language = learner.getLanguage();
        this.issuedAt = Instant.now();
    }

    private static Audience audience(Stakeholder stakeholder) {
        return switch (stakeholder) {
            case SME_OWNER, SME_STAFF -> Audience.OWNER;
            case POLICY_MAKER -> Audience.POLICY;
            case INNOVATION_PROFESSIONAL, INVESTOR, RESEARCHER -> Audience.PROFESSIONAL;
        };
    }

    /** The same with another name and code; the day of issue stays. */
    private Certificate(Certificate old, String correctedName) {
        this.enrolment = old.enrolment;
        this.journey = old.journey;
        this.serial = old.serial + 1;
        this.learner = old.learner;
        this.name = correctedName;
        this.courseTitle = old.courseTitle;
        this.audience = old.audience;
        this.outcomes.addAll(old.outcomes);
        this.language = old.language;
        this.issuedAt = old.issuedAt;
    }

    void revoke(Person by, String why) {
        if (why.isBlank() || why.length() > 500) {
            throw new Refusal("certificate.reason_missing");
        }
        end(State.REVOKED, by);
        reason = why.strip();
    }

    Certificate corrected(Person by, String correctedName) {
        if (correctedName.isBlank() || correctedName.strip().length() > 200) {
            throw new Refusal("certificate.name_missing");
        }
        end(State.REPLACED, by);
        var fresh = new Certificate(this, correctedName.strip());
        replacedBy = fresh;
        return fresh;
    }

    private void end(State next, Person by) {
        if (state != State.VALID) {
            throw new Refusal("certificate.not_valid");
        }
        state = next;
        endedAt = Instant.now();
        endedBy = by;
    }

    boolean belongsTo(long personId) {
        return learner.getId() == personId;
    }

    private Achievement achievement() {
        return journey == null ? Achievement.COURSE : Achievement.CURRICULUM;
    }

    /** What is printed. A certificate that no longer stands is not printed again. */
    CertificateText text() {
        if (state != State.VALID) {
            throw new Refusal("certificate.not_valid");
        }
        return new CertificateText(
                name,
                achievement(),
                courseTitle,
                audience.name().toLowerCase(Locale.ROOT),
                outcomes,
                issuedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                Locale.forLanguageTag(language),
                code,
                LmsHome.baseUrl() + "/verify/" + code);
    }

    /** What anyone may know. */
    Verified verified() {
        return new Verified(
                code,
                state,
                state == State.REPLACED ? null : name,
                achievement(),
                courseTitle,
                issuedAt,
                endedAt,
                replacedBy == null ? null : replacedBy.code);
    }

    CertificateIssued issued() {
        return new CertificateIssued(learner.getId(), code, courseTitle);
    }

    public Long getId() {
        return id;
    }

    /** {@code XXXX-XXXX-XXXX}. */
    public String getCode() {
        return code;
    }
}
