/** The page on which coordinators and instructors write to many. */
@NullMarked
package org.smeic.lms.web.announcement;

import org.jspecify.annotations.NullMarked;
