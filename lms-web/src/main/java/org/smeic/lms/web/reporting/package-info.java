/** The pages of who needs a hand: one view for two readers, in their own part of the site each. */
@NullMarked
package org.smeic.lms.web.reporting;

import org.jspecify.annotations.NullMarked;
