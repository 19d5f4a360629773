/** The words and addresses of finding, and the questions for those who do not want to search. */
@NullMarked
package org.smeic.lms.web.search;

import org.jspecify.annotations.NullMarked;
