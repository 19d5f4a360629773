package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * How much of a quota is used; numbers that anybody may see.
 *
 * @param stakeholder null for any type
 * @param held for people who have not answered yet
 * @param used held or taken
 */
public record Share(Economy economy, @Nullable Stakeholder stakeholder, int seats, long held, int used) {

    /** Seats of people who come. */
    public long taken() {
        return used - held;
    }

    /** Seats nobody is nominated for, from 0. */
    public int free() {
        return seats - used;
    }
}
