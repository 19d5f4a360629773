package org.smeic.lms.quiz;

import org.smeic.lms.quiz.exchange.ImportReport;

/**
 * A quiz that was made of a file.
 *
 * @param quizId for a lesson of the kind quiz
 */
public record ImportedQuiz(long quizId, String title, int questions, ImportReport report) {}
