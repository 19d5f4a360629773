/**
 * The player on the learning page, and the content origin from which packages and their run-time are served.
 *
 * <p>Decisions: an uploaded package is someone else's code, so it never runs on the site's origin; the two talk by
 * messages only. The address carries the launch token, the only authority there: no cookie, no session. The run-time
 * files lie on the class path, so that the site's own origin does not serve them.
 */
@NullMarked
package org.smeic.lms.web.scorm;

import org.jspecify.annotations.NullMarked;
