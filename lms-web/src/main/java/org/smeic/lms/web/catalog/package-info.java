/** Finding a course and reading what it is. */
@NullMarked
package org.smeic.lms.web.catalog;

import org.jspecify.annotations.NullMarked;
