/**
 * What a curriculum asks and where a learner stands, as pure functions: no database, no clock, no words.
 *
 * <p>{@link org.smeic.lms.curriculum.rule.Requirement} is the tree an editor writes. {@link
 * org.smeic.lms.curriculum.rule.Adaptation} makes a learner's own tree of it, {@link
 * org.smeic.lms.curriculum.rule.Evaluation} says where they stand, {@link org.smeic.lms.curriculum.rule.DueDates} and
 * {@link org.smeic.lms.curriculum.rule.WeeklyPlan} say when. Each decision is explained by a {@link
 * org.smeic.lms.curriculum.rule.Phrase}; the web has the words.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A part that is taken out is <em>retired</em>, not deleted: nobody is asked for it any more, and it still counts
 *       for those who did it. Only so is it true of "two of three" as well that removing a part never un-completes.
 *   <li>Doing and opening are apart: what was done counts even where its gate is shut, and a gate that has opened never
 *       shuts again, whatever expires.
 *   <li>What we do not know of a learner is neither true nor false. A part that depends on it stays in if it would
 *       leave, and stays out if it would come.
 *   <li>Days are the learner's: a {@code LocalDate} in their zone. An instant appears only where a day ends.
 * </ul>
 */
@NullMarked
package org.smeic.lms.curriculum.rule;

import org.jspecify.annotations.NullMarked;
