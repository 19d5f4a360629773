/**
 * The inbox, how someone wants to be told, and the way out of letters.
 *
 * <p>Following a link in a letter only asks, because mail scanners follow links too; the switch is a POST. Mail programs
 * post to {@code /one-click/{token}} (RFC 8058) without a session; the page's form posts there as well.
 */
@NullMarked
package org.smeic.lms.web.notification;

import org.jspecify.annotations.NullMarked;
