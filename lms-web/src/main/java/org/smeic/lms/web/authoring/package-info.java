/** What instructors do: hand in, look at what came of it, make courses, see how learners do. */
@NullMarked
package org.smeic.lms.web.authoring;

import org.jspecify.annotations.NullMarked;
