/**
 * Sequencing and navigation of SCORM 2004 4th Edition: which activity a learner gets, and why.
 *
 * <p>Plain Java without input, output and statics: an {@link org.smeic.lms.scorm.sequencing.ActivityDefinition} says what
 * the manifest wants, an {@link org.smeic.lms.scorm.sequencing.ActivityTree} holds one learner's state in it, a
 * {@link org.smeic.lms.scorm.sequencing.Sequencer} moves that state. What a request would do is asked on a copy.
 *
 * <p>Each process of the pseudo-code (SN Appendix C) is a method with its name and number, and leaves its decisions in a
 * {@link org.smeic.lms.scorm.sequencing.Trace}.
 *
 * <p>Where we differ from the text, and why:
 * <ul>
 *   <li>A status or measure that is read from a global objective counts alone, known or not (SN 3.10.2 prefers the local
 *       one): ADL's cases CM-13 and OB-03b expect it, eleven more at least that the global one comes first.
 *   <li>Of no contributing child at all, "all" and "none" hold (RB.1.4 changes nothing then): RU-11, RU-15b, RU-15c.
 *   <li>"Exit parent" at the root ends the session instead of an exception (TB.2.3-4): nobody is locked in.
 *   <li>An activity that reads what another wrote has its ancestors rolled up too (SN 4.6.1); what those write in turn is
 *       not followed further, as in ADL's own system.
 *   <li>Objectives of an attempt are forgotten when the next begins, not when it ends: its results can be read until then.
 * </ul>
 */
@NullMarked
package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.NullMarked;
