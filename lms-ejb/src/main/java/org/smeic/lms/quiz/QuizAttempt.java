package org.smeic.lms.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.shared.Refusal;

/** One go of a learner at a quiz, open until it is handed in. */
@Entity
class QuizAttempt {

    /** For answers that waited for a connection when the time ran out. */
    static final Duration GRACE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Quiz quiz;

    private long enrolmentId;
    private long lessonId;
    private long learnerId;
    private int number;
    private Instant startedAt;
    private @Nullable Instant deadline;
    private @Nullable Instant submittedAt;
    private @Nullable Integer score;
    private boolean passed;
    private long seed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    QuizAttempt(Quiz quiz, Place place, int number) {
        this.quiz = quiz;
        this.enrolmentId = place.enrolmentId();
        this.lessonId = place.lessonId();
        this.learnerId = place.learnerId();
        this.number = number;
        this.startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var minutes = quiz.getLimitMinutes();
        this.deadline = minutes == null ? null : startedAt.plus(Duration.ofMinutes(minutes));
        this.seed = ThreadLocalRandom.current().nextLong();
    }

    boolean belongsTo(long personId) {
        return learnerId == personId;
    }

    boolean isOpen() {
        return submittedAt == null;
    }

    /** Whether answers come too late. */
    boolean isOver(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /** @throws Refusal when no answer can be taken any more */
    void mustTakeAnswers(Instant now) {
        if (!isOpen()) {
            throw new Refusal("quiz.handed_in");
        }
        if (isOver(now)) {
            throw new Refusal("quiz.time_over");
        }
    }

    /** Closes the attempt; a late hand-in counts as made at the deadline. */
    void handIn(int score, Instant now) {
        this.submittedAt = deadline != null && now.isAfter(deadline) ? deadline : now.truncatedTo(ChronoUnit.MILLIS);
        this.score = score;
        this.passed = score >= quiz.getPassMark();
    }

    /** Whether time, not the learner, ended it. */
    boolean ranOutOfTime() {
        return deadline != null && deadline.equals(submittedAt);
    }

    Long getId() {
        return id;
    }

    Quiz quiz() {
        return quiz;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    long lessonId() {
        return lessonId;
    }

    int number() {
        return number;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant deadline() {
        return deadline;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    int score() {
        return score == null ? 0 : score;
    }

    boolean isPassed() {
        return passed;
    }

    long seed() {
        return seed;
    }
}
