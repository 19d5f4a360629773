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

/** The decision that one course counts as another: in one curriculum, or in all. */
@Entity
class CourseEquivalence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Curriculum curriculum;

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

    /** @param curriculum in which alone it holds; null for all */
    CourseEquivalence(@Nullable Curriculum curriculum, Equivalence decided, String reason, Person decidedBy) {
        this.curriculum = curriculum;
        this.course = decided.course();
        this.fromEdition = decided.fromEdition();
        this.toEdition = decided.toEdition();
        this.countsAs = decided.countsAs();
        this.reason = reason;
        this.decidedBy = decidedBy;
    }

    boolean holdsIn(long curriculumId) {
        return curriculum == null || curriculum.getId() == curriculumId;
    }

    boolean isOf(Curriculum one) {
        return curriculum != null && curriculum.getId().equals(one.getId());
    }

    Equivalence rule() {
        return new Equivalence(course, fromEdition, toEdition, countsAs);
    }
}
