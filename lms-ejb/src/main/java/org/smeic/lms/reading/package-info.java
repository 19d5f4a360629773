/**
 * Modules of pages: the lessons that are read, each ending in one action.
 *
 * <p>Owns modules, their pages and who has opened which. Progress goes to {@code enrolment}: a page counts once it was
 * opened, the action counts as one step more, and a module with an action is done when the learner says "I have done
 * it" after the last page; a module without one is done when all its pages were opened.
 *
 * <p>HTML is made and cleaned when a module comes in ({@link org.smeic.lms.reading.PageText}), not when it is shown.
 * Pictures stay files in a bundle; only pictures of bundles that a module names are given out, and only as pictures.
 */
@NullMarked
package org.smeic.lms.reading;

import org.jspecify.annotations.NullMarked;
