package org.smeic.lms.quiz;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.quiz.question.Matching;
import org.smeic.lms.quiz.question.MultipleChoice;
import org.smeic.lms.quiz.question.Numerical;
import org.smeic.lms.quiz.question.Option;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.ShortAnswer;
import org.smeic.lms.quiz.question.SingleChoice;
import org.smeic.lms.quiz.question.Stem;
import org.smeic.lms.quiz.question.TrueFalse;
import org.smeic.lms.shared.Facts;

/** Quizzes and their doors without a container. */
public final class QuizFixture {

    private QuizFixture() {}

    public static Quizzes quizzes(EntityManager em, Caller caller, Facts<CourseCompleted> facts) {
        var quizzes = new Quizzes();
        quizzes.em = em;
        quizzes.caller = caller;
        quizzes.enrolments = EnrolmentFixture.enrolments(em, caller);
        quizzes.papers = papers(em, facts);
        return quizzes;
    }

    public static ExpiredAttempts expired(EntityManager em, Facts<CourseCompleted> facts) {
        var expired = new ExpiredAttempts();
        expired.em = em;
        expired.papers = papers(em, facts);
        return expired;
    }

    public static QuizShelf shelf(EntityManager em) {
        var shelf = new QuizShelf();
        shelf.em = em;
        return shelf;
    }

    public static QuizBank bank(EntityManager em) {
        var bank = new QuizBank();
        bank.shelf = shelf(em);
        return bank;
    }

    /** Seven questions, one of each kind; 70 percent passes. */
    public static QuizDraft draft(@Nullable Integer limitMinutes, @Nullable Integer maxAttempts) {
        return new QuizDraft("What you kept", 70, limitMinutes, maxAttempts, questions());
    }

    public static List<Question> questions() {
        return List.of(
                new SingleChoice(
                        stem("Which?"),
                        List.of(
                                new Option("right", 100, "Yes."),
                                new Option("half", 50, ""),
                                new Option("wrong", 0, "")),
                        true),
                new MultipleChoice(
                        stem("Which two?"),
                        List.of(new Option("one", 50, ""), new Option("two", 50, ""), new Option("three", -50, "")),
                        true),
                new TrueFalse(stem("Profit is cash."), false, "It is not.", ""),
                new ShortAnswer(stem("Name it"), List.of(new ShortAnswer.Accepted("cash*", 100, "")), false),
                new Numerical(
                        stem("How many?"),
                        List.of(Numerical.Range.around(new BigDecimal("21"), BigDecimal.ZERO, 100, ""))),
                new Matching(
                        stem("Match"),
                        List.of(new Matching.Pair("Chile", "Santiago"), new Matching.Pair("Peru", "Lima")),
                        List.of("Quito"),
                        true),
                new Ordering(stem("Order"), List.of("ask", "listen", "decide")));
    }

    private static Papers papers(EntityManager em, Facts<CourseCompleted> facts) {
        var papers = new Papers();
        papers.em = em;
        papers.progress = EnrolmentFixture.progress(em, facts);
        return papers;
    }

    private static Stem stem(String text) {
        return Stem.of(text, "<p>" + text + "</p>");
    }
}
