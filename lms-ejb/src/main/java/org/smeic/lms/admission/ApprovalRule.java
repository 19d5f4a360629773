package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;

/** What the owner of a course said of who decides on requests. */
@Entity
public class ApprovalRule {

    @Id
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private Decider firstDecider = Decider.OWNER;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person named;

    private boolean ownerToo;
    private boolean asksReason;
    private @Nullable Integer remindDays;
    private @Nullable Integer decideDays;
    private boolean accepts;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalRule() {}

    ApprovalRule(long courseId) {
        this.courseId = courseId;
    }

    void become(ApprovalTerms terms, @Nullable Person whom) {
        firstDecider = terms.first();
        named = whom;
        ownerToo = terms.ownerToo() && terms.first() != Decider.OWNER;
        asksReason = terms.asksReason();
        remindDays = terms.remindDays();
        decideDays = terms.decideDays();
        accepts = terms.accepts();
    }

    ApprovalTerms terms() {
        return new ApprovalTerms(
                firstDecider,
                named == null ? "" : named.getLogin(),
                ownerToo,
                asksReason,
                remindDays,
                decideDays,
                accepts);
    }

    Decider first() {
        return firstDecider;
    }

    @Nullable
    Person named() {
        return named;
    }

    boolean ownerToo() {
        return ownerToo;
    }

    boolean asksReason() {
        return asksReason;
    }

    boolean accepts() {
        return accepts;
    }

    @Nullable
    Instant remindAt(Instant from) {
        return remindDays == null ? null : from.plus(Duration.ofDays(remindDays));
    }

    @Nullable
    Instant decideAt(Instant from) {
        return decideDays == null ? null : from.plus(Duration.ofDays(decideDays));
    }
}
