package org.smeic.lms.admission;

import jakarta.json.bind.annotation.JsonbTransient;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.After;

/**
 * Someone a coordinator may nominate.
 *
 * @param state of their nomination for this offering; null without one
 * @param place where they stand in the list; no concern of programs
 */
public record Candidate(
        long id,
        String name,
        Economy economy,
        Stakeholder stakeholder,
        @Nullable NominationState state,
        @JsonbTransient String place) {

    /** Where the list goes on behind this row. */
    public After after() {
        return new After(place, id);
    }

    /** Whether they can be ticked. */
    public boolean isFree() {
        return state == null || !(state.isOpen() || state == NominationState.ACCEPTED);
    }
}
