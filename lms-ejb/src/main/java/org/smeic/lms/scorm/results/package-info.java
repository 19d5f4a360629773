/** What a SCO has reported, as a person reads it; plain values, made from the elements of the data model. */
@NullMarked
package org.smeic.lms.scorm.results;

import org.jspecify.annotations.NullMarked;
