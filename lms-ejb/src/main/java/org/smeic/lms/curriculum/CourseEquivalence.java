package org.smeic.lms.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Equivalence;
import org.smeic.lms.identity.Person;

/** The decision that one course counts as another, for everyone. */
@Entity
class CourseEquivalence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String course;
    private int fromEdition;
    private int toEdition;
    private String countsAs;
    private String reason;
    private Instant decidedAt = Instant.now();

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected CourseEquivalence() {}

    CourseEquivalence(Equivalence decided, String reason, Person decidedBy) {
        this.course = decided.course();
        this.fromEdition = decided.fromEdition();
        this.toEdition = decided.toEdition();
        this.countsAs = decided.countsAs();
        this.reason = reason;
        this.decidedBy = decidedBy;
    }

    Equivalence rule() {
        return new Equivalence(course, fromEdition, toEdition, countsAs);
    }
}
