/**
 * Makes SCORM 1.2 packages of course folders, so that what is written once also runs on other platforms.
 *
 * <p>Each module becomes a SCO with all its pages, each quiz another; a SCO remembers where the learner was
 * ({@code cmi.core.lesson_location}), says when it is done, and a quiz tells its score and every answer
 * ({@code cmi.interactions}). The scripts are small and ours, for they end up in places we do not see.
 *
 * <p>Plain Java without container or database: the build calls {@link
 * org.smeic.lms.authoring.packaging.ContentBuild#main}. The same input gives the same bytes.
 */
@NullMarked
package org.smeic.lms.authoring.packaging;

import org.jspecify.annotations.NullMarked;
