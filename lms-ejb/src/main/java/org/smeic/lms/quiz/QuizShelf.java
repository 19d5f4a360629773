package org.smeic.lms.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Where quizzes come in. No door, so that no page reaches it: the door that takes them calls it in its transaction and
 * answers for who may.
 */
@Dependent
public class QuizShelf {

    @PersistenceContext
    EntityManager em;

    /** Keeps a quiz; its id is the activity of a lesson. */
    public long add(QuizDraft draft) {
        var quiz = new Quiz(draft);
        em.persist(quiz);
        var position = 1;
        for (var question : draft.questions()) {
            em.persist(new QuizQuestion(quiz, position++, question));
        }
        return quiz.getId();
    }
}
