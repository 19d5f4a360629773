package org.smeic.lms.enrolment;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * Seats that are kept for the people of an economy.
 *
 * @param stakeholder null for any type
 * @param seats 1 to 100,000
 */
public record Quota(Economy economy, @Nullable Stakeholder stakeholder, int seats) {

    /** @throws org.smeic.lms.shared.Refusal {@code enrolment.offering_seats} */
    public Quota {
        OfferingFacts.seats(seats);
    }

    boolean isSameAs(Quota other) {
        return economy == other.economy && stakeholder == other.stakeholder;
    }
}
