package org.smeic.lms.quiz;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A list of questions and what it takes to pass. It never changes: attempts must stay true. */
@Entity
@Cacheable
class Quiz {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private int passMark;
    private @Nullable Integer limitMinutes;
    private @Nullable Integer maxAttempts;
    private int questionCount;

    @SuppressWarnings("NullAway.Init")
    protected Quiz() {}

    Quiz(QuizDraft draft) {
        this.title = draft.title();
        this.passMark = draft.passMark();
        this.limitMinutes = draft.limitMinutes();
        this.maxAttempts = draft.maxAttempts();
        this.questionCount = draft.questions().size();
    }

    /** Whether someone who has started {@code used} attempts may start another. */
    boolean allowsAnother(int used) {
        return maxAttempts == null || used < maxAttempts;
    }

    Long getId() {
        return id;
    }

    String getTitle() {
        return title;
    }

    int getPassMark() {
        return passMark;
    }

    @Nullable
    Integer getLimitMinutes() {
        return limitMinutes;
    }

    @Nullable
    Integer getMaxAttempts() {
        return maxAttempts;
    }

    int getQuestionCount() {
        return questionCount;
    }
}
