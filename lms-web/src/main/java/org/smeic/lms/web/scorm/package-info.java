/**
 * The player on the learning page, and the content origin from which packages and their run-time are served.
 *
 * <p>Decisions: an uploaded package is someone else's code, so it never runs on the site's origin; the two talk by
 * messages only. The address carries the launch token, the only authority there: no cookie, no session. The run-time
 * files lie on the class path, so that the site's own origin does not serve them.
 *
 * <p>What content has stored is kept by the site's script, not by the content's origin, which all packages share: what lies
 * there any of them could read and forge. It is kept in a worker, because a tab that closes hears nothing any more from
 * the frame in it, and the worker does; its life is a little longer than that of its last page. Each page of the site
 * sends what is left, signed in or not, for the launch token is the key.
 */
@NullMarked
package org.smeic.lms.web.scorm;

import org.jspecify.annotations.NullMarked;
