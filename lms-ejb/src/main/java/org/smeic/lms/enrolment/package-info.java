/**
 * Who takes which course, and how far they are: the only home of progress.
 *
 * <p>People get in by themselves at any time, or by a seat of an offering: a course at a date, with a tutor. The offering's
 * row is the lock under which seats change hands.
 *
 * <p>An offering may keep seats for economies ({@link org.smeic.lms.enrolment.SeatQuotas}), which others fill by {@link
 * org.smeic.lms.enrolment.QuotaSeats}; the rest is the common pool for who asks. On a stated day what is left of the quotas
 * goes to the waiting list: first one person from each economy that has no seat yet, then everybody, both in the order in
 * which they asked. Where a course is entered by nomination, the pool of such an offering is open to everybody all the same:
 * seats that no economy is promised are nobody's privilege.
 *
 * <p>Whoever shows a list of courses asks {@link org.smeic.lms.enrolment.WaysIn} how this visitor gets into each: one line
 * and the date that matters, for the whole list at once. A new policy of getting in is a constant of {@link
 * org.smeic.lms.enrolment.Entrance} and a statement there.
 *
 * <p>The contract with activities (pages, quiz, SCORM and those to come) is two types. An activity asks
 * {@link org.smeic.lms.enrolment.Enrolments#place} where the caller stands, and tells {@link
 * org.smeic.lms.enrolment.Progress} what was reached, in its own transaction. Activities are not known
 * here. {@code Progress} is no session bean on purpose: pages cannot reach it, only the doors of
 * activities can (a test keeps it so).
 *
 * <p>What follows from finishing a course is told as {@link org.smeic.lms.enrolment.CourseCompleted}
 * inside the transaction; an observer that throws undoes the completion.
 */
@NullMarked
package org.smeic.lms.enrolment;

import org.jspecify.annotations.NullMarked;
