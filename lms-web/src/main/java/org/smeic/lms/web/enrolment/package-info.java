/** A learner's own courses and the learning page, which frames the player of each kind of lesson. */
@NullMarked
package org.smeic.lms.web.enrolment;

import org.jspecify.annotations.NullMarked;
