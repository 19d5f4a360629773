/**
 * Quizzes: a list of questions with a pass mark, attempts at them, and what they earned.
 *
 * <p>Owns quizzes, questions, attempts and answers. What a question is and how it is marked stands in
 * {@code quiz.question}, reading them from files in {@code quiz.exchange}. Progress goes to {@code enrolment}: a
 * passed attempt makes the lesson done, a score that does not pass only counts as how far one came.
 *
 * <p>Decisions. Every answer is saved by itself when it is given, with a revision that the client counts up, so that
 * an answer that was on its way for long never replaces a newer one. Time is kept by the server: answers are taken
 * until {@link org.smeic.lms.quiz.QuizAttempt#GRACE} after the deadline (they may have waited for a connection), then
 * the attempt is handed in as it stands, by whoever touches it next or by a timer. What a learner sees is shuffled by
 * the attempt's seed, and what they answer is turned back before it is stored: addresses in the page tell nothing
 * about the right answer. The right answers are shown once nothing can be gained by knowing them.
 */
@NullMarked
package org.smeic.lms.quiz;

import org.jspecify.annotations.NullMarked;
