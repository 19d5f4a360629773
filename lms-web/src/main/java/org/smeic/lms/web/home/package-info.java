/** The front page: what the Center offers each audience. */
@NullMarked
package org.smeic.lms.web.home;

import org.jspecify.annotations.NullMarked;
