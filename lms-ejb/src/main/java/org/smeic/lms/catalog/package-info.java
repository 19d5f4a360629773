/**
 * What can be learned: courses and their lessons in order.
 *
 * <p>A lesson names its kind and the id of its activity in the feature that owns the kind; what is
 * inside a lesson is not known here. A new kind is a constant of {@link
 * org.smeic.lms.catalog.LessonKind} and a feature of its own.
 *
 * <p>Finding them is the feature search; the stamp of the last change tells it what it has to read again.
 */
@NullMarked
package org.smeic.lms.catalog;

import org.jspecify.annotations.NullMarked;
