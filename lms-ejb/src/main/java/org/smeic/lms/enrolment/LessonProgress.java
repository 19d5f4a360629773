package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Lesson;

/** How far a learner is in one lesson. Nothing here ever shrinks. */
@Entity
class LessonProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Lesson lesson;

    private int percent;
    private boolean done;
    private @Nullable Integer score;
    private int failures;
    private Instant touchedAt = Instant.now();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LessonProgress() {}

    LessonProgress(Enrolment enrolment, Lesson lesson) {
        this.enrolment = enrolment;
        this.lesson = lesson;
    }

    /** What a report has changed. */
    Step take(Report report) {
        var finishes = report.done() && !done;
        var furthers = finishes || report.percent() > percent;
        failures += report.failed() ? 1 : 0;
        done = done || report.done();
        percent = done ? 100 : Math.max(percent, report.percent());
        if (report.score() != null) {
            score = score == null ? report.score() : Math.max(score, report.score());
        }
        touchedAt = Instant.now();
        return new Step(finishes, furthers, report.failed() && !done && failures >= Step.FAILURES);
    }

    boolean isDone() {
        return done;
    }

    int percent() {
        return percent;
    }

    @Nullable
    Integer score() {
        return score;
    }
}
