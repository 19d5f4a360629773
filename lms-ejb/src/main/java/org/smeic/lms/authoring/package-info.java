/**
 * How learning material comes in: packages, question files and whole course folders, as jobs that run behind the page.
 *
 * <p>Owns import jobs, their reports, and who brought which activity. What an import yields belongs to the feature of
 * its kind; that feature's plain bean (no door, so no page reaches it) makes it inside the job's transaction. The job
 * carries its owner, for nobody is signed in where it runs; who may hand in is asked when the upload arrives.
 *
 * <p>A job makes all or nothing: creating and marking it done is one transaction, its progress is written in others
 * so that it can be watched. A job that a stopped server left behind is marked failed at the next start (with more
 * than one server sharing a database, that start must not be one of several).
 *
 * <p>The next version of a package takes the old one's place in its lesson and is a package of its own: attempts hold on
 * to theirs. That it is the same package its manifest's identifier says, so that nobody replaces a course by mistake.
 *
 * <p>What we ship comes in by the same way at the first start ({@link org.smeic.lms.authoring.ShippedContent}).
 */
@NullMarked
package org.smeic.lms.authoring;

import org.jspecify.annotations.NullMarked;
