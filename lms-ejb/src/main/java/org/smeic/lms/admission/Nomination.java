package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Offering;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/**
 * A coordinator sends someone of their economy to an offering. There is one for each offering and person; nominating again
 * begins it anew. It changes only while the offering's row is held.
 */
@Entity
public class Nomination {

    /** How long there is to answer, at most until the release. */
    public static final Duration ANSWER = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Offering offering;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person nominatedBy;

    private String reason = "";

    @Enumerated(EnumType.STRING)
    private NominationState state = NominationState.WITHDRAWN;

    private int number;
    private Instant nominatedAt = Instant.now();
    private @Nullable Instant answerUntil;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    Nomination(Offering offering, Person learner, Person by) {
        this.offering = offering;
        this.learner = learner;
        this.nominatedBy = by;
    }

    /** @param place the next number in the order of nominations of the offering */
    void begin(Person by, String why, int place, Instant now) {
        nominatedBy = by;
        reason = why;
        number = place;
        nominatedAt = now;
        answerUntil = null;
        endedAt = null;
        state = NominationState.RESERVE;
    }

    /** A seat is held for them from now on. */
    void offer(Instant now) {
        var release = Objects.requireNonNull(offering.getReleaseAt(), "release");
        var week = now.plus(ANSWER);
        answerUntil = week.isBefore(release) ? week : release;
        state = NominationState.OFFERED;
    }

    /** @throws Refusal {@code admission.nomination_over} */
    void answer(NominationState said, Instant now) {
        if (state != NominationState.OFFERED || isOver(now)) {
            throw new Refusal("admission.nomination_over");
        }
        end(said, now);
    }

    void end(NominationState how, Instant now) {
        state = how;
        endedAt = now;
    }

    boolean isOver(Instant now) {
        return answerUntil != null && !now.isBefore(answerUntil);
    }

    NominationState state() {
        return state;
    }

    Person learner() {
        return learner;
    }

    public Offering getOffering() {
        return offering;
    }

    /** Why they were nominated, in the coordinator's words. */
    public String getReason() {
        return reason;
    }

    /** Null while no seat is held. */
    public @Nullable Instant getAnswerUntil() {
        return answerUntil;
    }

    /** Who nominated. */
    public Person getNominatedBy() {
        return nominatedBy;
    }
}
