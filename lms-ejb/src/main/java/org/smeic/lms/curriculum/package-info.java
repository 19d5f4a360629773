/**
 * Curricula: built for a kind of stakeholder, fitted to the person, explained, with a plan by the week.
 *
 * <p>Owns curricula and their versions, a learner's journey on one (pace, breaks, the version they follow), exemptions
 * and equivalences. What is asked and where someone stands {@link org.smeic.lms.curriculum.rule} decides; it is asked
 * anew each time, from the enrolments, which stay the only home of progress: a journey copies none of it and keeps only
 * the moment it was completed.
 *
 * <p>Stands above enrolment, not below as once drawn: it reads who completed what and hears {@code CourseCompleted} in
 * that transaction, while enrolment need not know that curricula exist.
 *
 * <p>A version that is published never changes. The next one takes learners along by a rule that is chosen with a preview
 * of who is affected ({@link org.smeic.lms.curriculum.MoveRule}); what a version drops is kept as retired, so that it
 * still counts for those who did it.
 */
@NullMarked
package org.smeic.lms.curriculum;

import org.jspecify.annotations.NullMarked;
