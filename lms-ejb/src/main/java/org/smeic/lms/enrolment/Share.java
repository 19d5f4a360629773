package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * How much of a quota is used; numbers that anybody may see.
 *
 * @param stakeholder null for any type
 * @param held for people who have not answered yet
 */
public record Share(Economy economy, @Nullable Stakeholder stakeholder, int seats, long held, long taken) {

    public Share(Economy economy, @Nullable Stakeholder stakeholder, Integer seats, Long held, Integer used) {
        this(economy, stakeholder, seats.intValue(), held.longValue(), used - held);
    }

    /** Seats nobody is nominated for, from 0. */
    public long free() {
        return seats - held - taken;
    }
}
