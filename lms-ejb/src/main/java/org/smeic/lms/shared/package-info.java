/**
 * The few types every feature may use: the refusal, where the data live, the start of the database.
 *
 * <p>Knows no feature; a type enters only when several use it.
 */
@NullMarked
package org.smeic.lms.shared;

import org.jspecify.annotations.NullMarked;
