/**
 * The rules of the SCORM 1.2 run-time: what a SCO may store, what follows from it for the learner.
 *
 * <p>Plain functions without database and browser. The table of the data model is a resource that the browser's script
 * reads too, so both sides say the same; the server checks every commit again, because a browser can be made to say
 * anything.
 */
@NullMarked
package org.smeic.lms.scorm.runtime;

import org.jspecify.annotations.NullMarked;
