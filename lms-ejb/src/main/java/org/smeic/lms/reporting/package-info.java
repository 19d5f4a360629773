/**
 * Who needs a hand: read-only lists over what people do, and the kind word that can follow. Nobody knows this feature but
 * who passes its facts on.
 *
 * <p>Four needs, each a list of its own: <b>stuck</b> (failed the same activity twice, or came back to a lesson five days
 * after anything in it was last reached), <b>silent</b> (not seen in a course for seven days), <b>expiring</b> (access ends
 * within fourteen days) and <b>overdue</b> (a part of a curriculum is past its date). Whoever has completed or left a
 * course, or whose access is over, is in none.
 *
 * <p>Each list is read from an index that begins with the economy (or the course) and ends with the moment it is ordered by,
 * so that any page of it costs a page; that is why an enrolment keeps its learner's economy and since when its learner
 * is stuck. When a part of a curriculum is due follows from a rule and cannot be asked of a database: {@link
 * org.smeic.lms.reporting.Lateness} keeps the earliest open date of each journey, looked up each night and whenever its
 * learner completes something.
 *
 * <p>Coordinators see the people of their economies, through the wall; instructors those of their own courses and curricula.
 * Nobody is reminded twice in seven days, whoever asks for it.
 */
@NullMarked
package org.smeic.lms.reporting;

import org.jspecify.annotations.NullMarked;
