/**
 * Questions from files of other systems: GIFT and Moodle XML. Owns reading them and saying what became of each
 * question; owns no table.
 *
 * <p>Decisions. What a file holds and we cannot keep is named in the {@link org.smeic.lms.quiz.exchange.ImportReport},
 * never lost in silence; a file that cannot be read as a whole is refused with the place. GIFT is read the way Moodle
 * reads it, since that is what wrote most files; where Moodle would stop (an empty line between the braces) we read
 * on if the end is in sight.
 */
@NullMarked
package org.smeic.lms.quiz.exchange;

import org.jspecify.annotations.NullMarked;
