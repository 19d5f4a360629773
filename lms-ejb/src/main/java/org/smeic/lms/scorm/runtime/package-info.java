/**
 * The rules of the run-time: what a SCO may store, what follows from it for the learner.
 *
 * <p>Plain functions without database and browser. Each data model is one table, a resource that the browser's script
 * reads too, so both sides say the same; the server applies every commit again, because a browser can be made to say
 * anything. SCORM 1.2 ({@code scorm12-model.json}) is judged element by element in {@link DataModel}; in SCORM 2004
 * ({@code scorm2004-model.json}) most rules need what was set before, so {@link RuntimeData} replays the sets in their
 * order.
 */
@NullMarked
package org.smeic.lms.scorm.runtime;

import org.jspecify.annotations.NullMarked;
