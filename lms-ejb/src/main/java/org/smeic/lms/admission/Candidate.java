package org.smeic.lms.admission;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * Someone a coordinator may nominate.
 *
 * @param state of their nomination for this offering; null without one
 */
public record Candidate(
        long id,
        String name,
        Economy economy,
        Stakeholder stakeholder,
        @Nullable NominationState state) {

    /** Whether they can be ticked. */
    public boolean isFree() {
        return state == null || !(state.isOpen() || state == NominationState.ACCEPTED);
    }
}
