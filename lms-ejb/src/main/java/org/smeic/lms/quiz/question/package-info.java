/**
 * What a question is, and how a response to it is marked: values and pure functions, nothing stored, nobody asked.
 *
 * <p>Decisions. A {@link org.smeic.lms.quiz.question.Response} is a short list of strings whose meaning the kind of
 * question gives, instead of one type per kind: forms, JSON and tables then carry responses without knowing kinds.
 * Questions are written to JSON by hand ({@link org.smeic.lms.quiz.question.QuestionJson}), because JSON-B leaves
 * records and sealed types to the implementation. All HTML in here is already safe
 * ({@link org.smeic.lms.shared.SafeHtml}): who makes a question cleans first.
 */
@NullMarked
package org.smeic.lms.quiz.question;

import org.jspecify.annotations.NullMarked;
