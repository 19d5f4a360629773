/**
 * Sequencing and navigation of SCORM 2004 4th Edition: which activity a learner gets, and why.
 *
 * <p>Plain Java without input, output and statics: an {@link org.smeic.lms.scorm.sequencing.ActivityDefinition} says what
 * the manifest wants, an {@link org.smeic.lms.scorm.sequencing.ActivityTree} holds one learner's state in it, a
 * {@link org.smeic.lms.scorm.sequencing.Sequencer} moves that state. What a request would do is asked on a copy.
 *
 * <p>Each process of the pseudo-code (SN Appendix C) is a method with its name and number, and leaves its decisions in a
 * {@link org.smeic.lms.scorm.sequencing.Trace}.
 */
@NullMarked
package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.NullMarked;
