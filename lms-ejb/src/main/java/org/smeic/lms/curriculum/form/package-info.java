/**
 * How a curriculum is written down: one form for the files an editor hands in (YAML) and for the table (JSON).
 *
 * <p>The form is read and written by hand and not by reflection, because people write it: its words are those of the
 * editor's page, whatever has its usual value may be left out, and a fault names the part and the field.
 */
@NullMarked
package org.smeic.lms.curriculum.form;

import org.jspecify.annotations.NullMarked;
