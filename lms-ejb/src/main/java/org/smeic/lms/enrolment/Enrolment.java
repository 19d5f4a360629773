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
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** A learner's place on a course. Learner and course never change; status and progress do. */
@Entity
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    private int percent;
    private int lessonsDone;
    private Instant enrolledAt = Instant.now();
    private Instant touchedAt = Instant.now();
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
    }

    /** Progress only grows, and stays when it was reached before the course changed. */
    void reach(int newPercent, int newLessonsDone) {
        percent = Math.max(percent, newPercent);
        lessonsDone = Math.max(lessonsDone, newLessonsDone);
        touchedAt = Instant.now();
    }

    void standAt(Lesson lesson) {
        lastLesson = lesson;
        touchedAt = Instant.now();
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

    /** When the access ends; null for never. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }
}
