/**
 * What can be learned: courses, their lessons in order, and how to find them.
 *
 * <p>A lesson names its kind and the id of its activity in the feature that owns the kind; what is
 * inside a lesson is not known here. A new kind is a constant of {@link
 * org.smeic.lms.catalog.LessonKind} and a feature of its own.
 *
 * <p>Searching is a comparison with a prepared text for now; the index with relevance, stemming and
 * segmentation takes its place behind {@link org.smeic.lms.catalog.Courses#find}.
 */
@NullMarked
package org.smeic.lms.catalog;

import org.jspecify.annotations.NullMarked;
