/**
 * The pages of curricula, a learner's plan, and its calendar feed.
 *
 * <p>The feed has a secret in its address, for calendars cannot sign in; the learner can have a new one at any time. It
 * gives whole days in the learner's own zone, so that no calendar moves a week's work to another day.
 */
@NullMarked
package org.smeic.lms.web.curriculum;

import org.jspecify.annotations.NullMarked;
