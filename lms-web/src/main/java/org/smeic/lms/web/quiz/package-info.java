/**
 * The player of a quiz, and the endpoints its script and other clients save answers through.
 *
 * <p>The page is one plain form that works without script: all questions, "Save answers", "Hand in". The script
 * {@code quiz.js} adds to it: it sends each answer when it is given and keeps it in the browser until the server has
 * it.
 */
@NullMarked
package org.smeic.lms.web.quiz;

import org.jspecify.annotations.NullMarked;
