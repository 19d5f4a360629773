package org.smeic.lms.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.question.Response;

/** The latest response to a question in an attempt. */
@Entity
class QuizAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuizAttempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuizQuestion question;

    /** JSON, by the question's own numbers and not those shown. */
    private String response;

    private long revision;
    private Instant answeredAt;
    private @Nullable Double mark;

    @SuppressWarnings("NullAway.Init")
    protected QuizAnswer() {}

    QuizAnswer(QuizAttempt attempt, QuizQuestion question, Response response, long revision) {
        this.attempt = attempt;
        this.question = question;
        this.response = response.toJson();
        this.revision = revision;
        this.answeredAt = now();
    }

    /** Takes a newer response; one that is not newer changes nothing. */
    boolean take(Response newer, long newerRevision) {
        if (newerRevision <= revision) {
            return false;
        }
        response = newer.toJson();
        revision = newerRevision;
        answeredAt = now();
        return true;
    }

    void mark(double earned) {
        mark = earned;
    }

    Response response() {
        return Response.fromJson(response);
    }

    long revision() {
        return revision;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
