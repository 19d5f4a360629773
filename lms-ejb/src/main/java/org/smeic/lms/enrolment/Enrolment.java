package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** A learner's place on a course. Learner and course never change; status and progress do. */
@Entity
public class Enrolment {

    /** Whoever comes back to the same lesson so long after anything in it was last reached is stuck there. */
    static final Duration STUCK_AFTER = Duration.ofDays(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    /** The learner's, kept here so that the lists of an economy are read from an index in their order. */
    @Enumerated(EnumType.STRING)
    private Economy economy;

    private int percent;
    private int lessonsDone;
    private Instant enrolledAt = Instant.now();
    private Instant touchedAt = Instant.now();
    private Instant progressedAt = Instant.now();
    private @Nullable Instant stuckSince;
    private @Nullable Instant completedAt;
    private boolean takenBack;
    private @Nullable Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Lesson lastLesson;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(Person learner, Course course) {
        this.learner = learner;
        this.course = course;
        this.economy = learner.getEconomy();
    }

    /** Progress only grows, and stays when it was reached before the course changed. */
    void reach(int newPercent, int newLessonsDone) {
        percent = Math.max(percent, newPercent);
        lessonsDone = Math.max(lessonsDone, newLessonsDone);
        touchedAt = Instant.now();
    }

    /** Stuck is who tries in vain again or comes back to a lesson without getting on; the next step forward ends it. */
    void standAt(Lesson lesson, Step step) {
        var now = Instant.now();
        if (step.furthers() || lastLesson == null || !lesson.getId().equals(lastLesson.getId())) {
            progressedAt = now;
            stuckSince = null;
        }
        if (stuckSince == null && step.failsAgain()) {
            stuckSince = now;
        } else if (stuckSince == null && progressedAt.isBefore(now.minus(STUCK_AFTER))) {
            stuckSince = progressedAt;
        }
        lastLesson = lesson;
        touchedAt = now;
    }

    void become(Status next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("enrolment.cannot_become", next);
        }
        status = next;
        if (next == Status.COMPLETED) {
            completedAt = Instant.now();
        }
    }

    /** In again, for another period when the last is over or was taken back. */
    void comeBack(@Nullable Integer accessDays) {
        if (status == Status.WITHDRAWN) {
            become(Status.ACTIVE);
            touchedAt = Instant.now();
            progressedAt = touchedAt;
            stuckSince = null;
        }
        if (takenBack || hasExpired(Instant.now())) {
            lastFor(accessDays);
        }
        takenBack = false;
    }

    void lastFor(@Nullable Integer accessDays) {
        expiresAt = accessDays == null ? null : Instant.now().plus(Duration.ofDays(accessDays));
    }

    boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    void takeBack() {
        become(Status.WITHDRAWN);
        takenBack = true;
    }

    /** Whether someone let them in or they went in themselves, and nobody took it back. */
    boolean wasLetIn() {
        return !takenBack;
    }

    boolean belongsTo(long learnerId) {
        return learner.getId() == learnerId;
    }

    CourseCompleted completed() {
        return new CourseCompleted(id, learner.getId(), course.getId());
    }

    public Long getId() {
        return id;
    }

    public Person getLearner() {
        return learner;
    }

    public Course getCourse() {
        return course;
    }

    public Status getStatus() {
        return status;
    }

    public int getPercent() {
        return percent;
    }

    /** When anything was last done. */
    public Instant getTouchedAt() {
        return touchedAt;
    }

    /** Since when the learner is stuck; null for not. */
    public @Nullable Instant getStuckSince() {
        return stuckSince;
    }

    /** When the access ends; null for never. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }
}
