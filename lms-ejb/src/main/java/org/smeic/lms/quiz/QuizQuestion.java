package org.smeic.lms.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.question.Kind;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.QuestionJson;

/** A question at its place in a quiz. */
@Entity
class QuizQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Quiz quiz;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    /** The question as JSON. */
    private String body;

    @Transient
    private @Nullable Question question;

    @SuppressWarnings("NullAway.Init")
    protected QuizQuestion() {}

    QuizQuestion(Quiz quiz, int position, Question question) {
        this.quiz = quiz;
        this.position = position;
        this.kind = question.kind();
        this.name = question.stem().name();
        this.body = QuestionJson.write(question);
    }

    Long getId() {
        return id;
    }

    /** From 1. */
    int position() {
        return position;
    }

    Kind kind() {
        return kind;
    }

    Question question() {
        if (question == null) {
            question = QuestionJson.read(body);
        }
        return question;
    }
}
